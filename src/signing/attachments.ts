import { sha256Hex } from './digest.ts'
import { attempt, catalogOf, type PdfFile } from './pdf-file.ts'
import { textOf } from './pdf-text.ts'
import {
  entriesOf,
  isArray,
  isRef,
  isStream,
  nameOf,
  type PdfStream,
  type PdfValue,
} from './pdf-values.ts'
import type { AttachmentReport } from './verification.ts'

export type Attachment = {
  readonly name: string
  readonly mediaType: string | null
  readonly relationship: string | null
  /** Null when the bytes could not be unpacked. */
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

/** Files embedded in the newest revision (7.11.4), by name tree and as associated files, each once. */
export function readAttachments(file: PdfFile): Attachment[] {
  const resolve = (value: PdfValue | undefined): PdfValue => file.resolve(value, file.newest)
  const catalog = catalogOf(file, file.newest)
  const tree = entriesOf(resolve(catalog.get('Names'))).get('EmbeddedFiles')
  const associated = resolve(catalog.get('AF'))
  const specifications = [
    ...treeValues(file, tree, new Set()),
    ...(isArray(associated) ? associated : []),
  ]
  const seen = new Set<PdfStream>()
  return specifications.flatMap((specification) => {
    const spec = entriesOf(resolve(specification))
    const files = entriesOf(resolve(spec.get('EF')))
    return ['F', 'UF'].flatMap((key): Attachment[] => {
      const stream = resolve(files.get(key))
      if (!isStream(stream) || seen.has(stream)) return []
      seen.add(stream)
      const unpacked = attempt(() => file.unfilter(stream, file.newest))
      return [
        {
          name: textOf(resolve(spec.get('UF'))) ?? textOf(resolve(spec.get('F'))) ?? '',
          mediaType: nameOf(resolve(stream.dict.get('Subtype'))) ?? null,
          relationship: nameOf(resolve(spec.get('AFRelationship'))) ?? null,
          bytes: unpacked.ok ? unpacked.value : null,
        },
      ]
    })
  })
}

/** The values of a name tree (7.9.6), whatever their names. */
function treeValues(file: PdfFile, node: PdfValue | undefined, seen: Set<number>): PdfValue[] {
  if (isRef(node)) {
    if (seen.has(node.num)) return []
    seen.add(node.num)
  }
  const entries = entriesOf(file.resolve(node, file.newest))
  const names = file.resolve(entries.get('Names'), file.newest)
  const kids = file.resolve(entries.get('Kids'), file.newest)
  return [
    ...(isArray(names) ? names.filter((_, i) => i % 2 === 1) : []),
    ...(isArray(kids) ? kids.flatMap((kid) => treeValues(file, kid, seen)) : []),
  ]
}

export const attachmentReport = async ({
  bytes,
  ...attachment
}: Attachment): Promise<AttachmentReport> => ({
  ...attachment,
  size: bytes?.length ?? null,
  sha256: bytes && (await sha256Hex(bytes)),
})
