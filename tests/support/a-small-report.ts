import type { AssessmentRecord } from '#schemas/record.ts'
import { recordJson } from '#src/export/record-json.ts'
import { recordDigest } from '#src/signing/digest.ts'
import { anXmp, aPdf, type PdfParts } from './a-pdf.ts'
import { aKey, aSealedRecord, signingTime } from './a-sealed-record.ts'
import { signPdf } from './linted-signing.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Signing = Parameters<typeof signPdf>[1]

export type SmallReportParts = {
  record?: AssessmentRecord
  /** What stands in other places than it should. */
  printed?: string
  xmp?: string | null
  pdf?: PdfParts
  /** What happens to the file before anybody signs it. */
  before?: (unsigned: Bytes) => Bytes
  signing?: Partial<Signing>
}

/**
 * A report in two pages by hand: the digest printed and in the metadata, the record attached, and no
 * typesetting, so that a hundred of them cost what one export costs.
 */
export async function anUnsignedReport(parts: SmallReportParts = {}): Promise<Bytes> {
  const record = parts.record ?? (await aSealedRecord())
  const found = await recordDigest(record)
  if (!found.ok) throw new Error(found.error.path)
  const digest = found.value
  const base = aPdf({
    pageText: `\nBT /F1 9 Tf (${parts.printed ?? digest}) Tj ET`,
    xmp: parts.xmp === undefined ? anXmp(record.id, digest) : parts.xmp,
    attachments: [
      { name: 'assessment.json', content: new TextDecoder().decode(recordJson(record)) },
    ],
    ...parts.pdf,
  })
  return parts.before?.(base) ?? base
}

/** Certified by Ada Advocate, who signed the record too, unless told otherwise. */
export async function aSmallReport(parts: SmallReportParts = {}): Promise<Bytes> {
  const signing: Signing = {
    field: 'author',
    identity: await aKey(),
    name: 'Ada Advocate',
    reason: '',
    time: signingTime,
    certify: true,
    ...parts.signing,
  }
  const signed = await signPdf(await anUnsignedReport(parts), signing)
  if (!signed.ok) throw new Error(JSON.stringify(signed.error))
  return signed.value
}
