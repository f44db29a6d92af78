import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { escapeXml } from './tagged/xmp.ts'

export type DocxProperties = { title: string; language: string; date: string }

/** Zip cannot date a file earlier; every part bears it, so that no file tells when it was made. */
const NO_MOMENT = '1980-01-01T00:00:00'

/**
 * The same document with no other properties than these: no author, no company, no tool, no moment of work.
 * The same document gives the same bytes.
 */
export function withOwnProperties(
  docx: Uint8Array,
  properties: DocxProperties,
): Uint8Array<ArrayBuffer> {
  const parts: Zippable = Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [
      name,
      name === 'docProps/core.xml'
        ? strToU8(coreXml(properties))
        : name === 'docProps/app.xml'
          ? strToU8(appXml)
          : bytes,
    ]),
  )
  return new Uint8Array(zipSync(parts, { mtime: NO_MOMENT }))
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const coreXml = ({ title, language, date }: DocxProperties): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language>${
    /^\d{4}-\d{2}-\d{2}$/.test(date)
      ? `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`
      : ''
  }</cp:coreProperties>`

const appXml = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`
