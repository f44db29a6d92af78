import { createHash } from 'node:crypto'
import type { Attachment } from '#schemas/record.ts'
import type { Source } from '#schemas/source.ts'
import { aSource } from './an-assessment.ts'

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** A file as it is chosen or dropped. */
export const aChosenFile = (text: string | Uint8Array<ArrayBuffer>, name = 'minutes.pdf'): File =>
  new File([text], name)

/** A source whose file is kept and wanted inside, and the file as a record holds it. */
export function aKeptSource(
  text: string,
  parts: Partial<Source> = {},
): { source: Source; bytes: Uint8Array<ArrayBuffer>; attachment: Attachment } {
  const bytes = new TextEncoder().encode(text)
  const sha256 = sha256Of(bytes)
  const about = { sha256, size: bytes.length, mediaType: 'application/pdf' }
  const file = { name: `${text}.pdf`, sha256, kept: { ...about, embed: true } }
  return {
    bytes,
    source: aSource({ file, ...parts }),
    attachment: { ...about, name: file.name, data: Buffer.from(bytes).toString('base64') },
  }
}
