import { err, ok, type Result } from '#src/domain/result.ts'
import { buildCms } from './build-cms.ts'
import type { Bytes } from './bytes.ts'
import { certifiedLevel } from './certification.ts'
import { digestOf } from './digest.ts'
import { appendUpdate, firstFreeNumber } from './incremental-update.ts'
import { signatureFields } from './pdf-fields.ts'
import { attempt, openPdf, type PdfFile } from './pdf-file.ts'
import { entriesOf, type PdfDict, type PdfValue, pdfRef } from './pdf-values.ts'
import {
  CONTENTS_BYTES,
  fillByteRange,
  fillContents,
  type SignatureClaims,
  signatureDictionary,
} from './signature-dictionary.ts'
import { catalogUpdate, filledField, type SignatureAppearance } from './signature-update.ts'
import { type Identity, readSigner, type SignerProblem } from './signer.ts'
import type { PdfProblem } from './verification.ts'

export type PdfSigning = SignatureClaims & {
  readonly field: string
  readonly identity: Identity
  readonly appearance?: SignatureAppearance
  /** The first signature may allow nothing to follow but signatures in the fields that are there. */
  readonly certify: boolean
}

export type PdfSignProblem =
  | SignerProblem
  | { readonly kind: 'unreadable-pdf'; readonly problem: PdfProblem }
  | { readonly kind: 'field-missing'; readonly field: string }
  | { readonly kind: 'field-signed'; readonly field: string }
  /** Certifying is for the first signature only. */
  | { readonly kind: 'not-first' }
  /** An earlier signature lets nothing follow. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'signature-too-large'; readonly size: number; readonly limit: number }

type Prepared = { readonly bytes: Bytes; readonly dictionary: PdfDict; readonly at: number }

/** A PAdES B-B signature in an empty field, added as one incremental update. */
export async function signPdf(
  bytes: Uint8Array,
  signing: PdfSigning,
): Promise<Result<Bytes, PdfSignProblem>> {
  const signer = await readSigner(signing.identity, signing.time)
  if (!signer.ok) return signer
  const prepared = prepare(bytes, signing)
  if (!prepared.ok) return prepared
  const { bytes: out, dictionary, at } = prepared.value
  const { contentsAt, signed } = fillByteRange(out, dictionary, at)
  const cms = await buildCms(signer.value, await digestOf(signer.value.scheme.hash, signed))
  if (cms.length > CONTENTS_BYTES)
    return err({ kind: 'signature-too-large', size: cms.length, limit: CONTENTS_BYTES })
  fillContents(out, contentsAt, cms)
  return ok(out)
}

/** The update with an empty signature in it. */
function prepare(bytes: Uint8Array, signing: PdfSigning): Result<Prepared, PdfSignProblem> {
  const opened = openPdf(bytes)
  if (!opened.ok) return err({ kind: 'unreadable-pdf', problem: opened.error })
  const file = opened.value
  if (file.trailing > 0) {
    const problem = { kind: 'trailing-bytes', bytes: file.trailing } as const
    return err({ kind: 'unreadable-pdf', problem })
  }
  const update = attempt(() => prepareUpdate(file, signing))
  return update.ok ? update.value : err({ kind: 'unreadable-pdf', problem: update.error })
}

function prepareUpdate(file: PdfFile, signing: PdfSigning): Result<Prepared, PdfSignProblem> {
  const fields = signatureFields(file, file.newest)
  const field = fields.find((candidate) => candidate.name === signing.field)
  if (!field?.ref) return err({ kind: 'field-missing', field: signing.field })
  if (field.value !== undefined) return err({ kind: 'field-signed', field: signing.field })
  const earlier = fields.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (signing.certify && earlier.length > 0) return err({ kind: 'not-first' })
  if (earlier.some((value) => isClosed(file, value))) return err({ kind: 'closed' })
  const signature = pdfRef(firstFreeNumber(file))
  const dictionary = signatureDictionary(signing, signing.certify)
  const update = appendUpdate(file, [
    { ref: signature, value: dictionary },
    ...filledField({ ...field, ref: field.ref }, signature, signing.appearance),
    ...catalogUpdate(file, signing.certify ? signature : undefined),
  ])
  return ok({ bytes: update.bytes, dictionary, at: Number(update.offsets.get(signature.num)) })
}

const isClosed = (file: PdfFile, value: PdfValue): boolean =>
  certifiedLevel(file, entriesOf(file.resolve(value, file.newest)), file.newest) === 1
