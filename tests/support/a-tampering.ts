import type { AssessmentRecord } from '#schemas/record.ts'
import { buildReport } from '#src/domain/report.ts'
import { recordJson } from '#src/export/record-json.ts'
import { createReportRenderer } from '#src/export/render-report-pdf.ts'
import { bytesOfLatin1, concatBytes, latin1Of } from '#src/signing/bytes.ts'
import { recordDigest } from '#src/signing/digest.ts'
import { aKey, signingTime } from './a-sealed-record.ts'
import { fontFilesOnDisk } from './font-files.ts'
import { linted } from './linted.ts'
import { signPdf } from './linted-signing.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** One bit of the byte at `at` turned round; counted from the end when negative. */
export function flipped(bytes: Bytes, at: number): Bytes {
  const copy = bytes.slice()
  const index = at < 0 ? copy.length + at : at
  copy[index] = Number(copy[index]) ^ 1
  return copy
}

/** The first `from` in the bytes replaced by `to`, both of one length. */
export function swapped(bytes: Bytes, from: string, to: string): Bytes {
  const at = latin1Of(bytes).indexOf(from)
  if (at < 0 || from.length !== to.length) throw new Error(`"${from}" cannot be swapped`)
  const copy = bytes.slice()
  copy.set(bytesOfLatin1(to), at)
  return copy
}

/** The file as it was before its last update. */
export function withoutLastUpdate(bytes: Bytes): Bytes {
  const text = latin1Of(bytes)
  return bytes.slice(0, text.lastIndexOf('%%EOF', text.lastIndexOf('%%EOF') - 1) + 6)
}

/** An update that gives object `num` another value, as an editor appends one. */
export function updated(bytes: Bytes, num: number, value: string): Bytes {
  const text = latin1Of(bytes)
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const root = /\/Root (\d+ 0 R)/.exec(trailer)?.[1]
  const size = /\/Size (\d+)/.exec(trailer)?.[1]
  const object = `${num} 0 obj\n${value}\nendobj\n`
  const at = bytes.length
  const table = `xref\n${num} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  const end = `trailer\n<</Size ${size} /Root ${root} /Prev ${previous}>>\nstartxref\n${at + object.length}\n%%EOF\n`
  return concatBytes(bytes, bytesOfLatin1(object + table + end))
}

/** The number of the first page's object. */
export function firstPage(bytes: Bytes): number {
  const kids = /\/Kids \[(\d+) 0 R/.exec(latin1Of(bytes))?.[1]
  if (kids === undefined) throw new Error('no page was found')
  return Number(kids)
}

/** A print of somebody’s sealed record, sealed by somebody else. */
export async function printOf(
  record: AssessmentRecord,
  signer: string | undefined,
): Promise<Bytes> {
  const digest = await recordDigest(record)
  const { id, state, issuedAt, framework, assessment } = record
  const model = buildReport(framework.definition, assessment, {
    ...{ recordId: id, state, issuedAt, recordDigest: digest.ok ? digest.value : '' },
  })
  const print = await createReportRenderer(fontFilesOnDisk)({
    model,
    recordJson: recordJson(record),
  })
  if (!print.ok) throw new Error(print.error.kind)
  linted(print.value.bytes)
  return signer === undefined ? print.value.bytes : signedBy(print.value.bytes, signer, 'author')
}

export async function signedBy(bytes: Bytes, signer: string, field: string): Promise<Bytes> {
  const signed = await signPdf(bytes, {
    ...{ field, identity: await aKey(signer), name: signer, reason: '', time: signingTime },
    certify: field === 'author',
  })
  if (!signed.ok) throw new Error(signed.error.kind)
  return signed.value
}
