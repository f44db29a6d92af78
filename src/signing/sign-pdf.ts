import { type CapacityFault, parseCapacity, tidyCapacity } from '#src/domain/capacity.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { addedField } from './added-field.ts'
import { buildCms } from './build-cms.ts'
import type { Bytes } from './bytes.ts'
import { certifiedLevel } from './certification.ts'
import { digestOfParts } from './digest.ts'
import { appendUpdate, firstFreeNumber, type UpdatedObject } from './incremental-update.ts'
import { type FormField, signatureFields } from './pdf-fields.ts'
import { attempt, openPdf, type PdfFile } from './pdf-file.ts'
import { entriesOf, type PdfDict, type PdfRef, type PdfValue, pdfRef } from './pdf-values.ts'
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
  /** The first signature may allow nothing to follow but signatures. */
  readonly certify: boolean
  /** Says that there is no such field yet: it is made along with the signature, and is never seen. */
  readonly added?: { readonly label: string }
}

export type PdfSignProblem =
  | SignerProblem
  | { readonly kind: 'unreadable-pdf'; readonly problem: PdfProblem }
  | { readonly kind: 'field-missing'; readonly field: string }
  | { readonly kind: 'field-signed'; readonly field: string }
  /** A field was to be made and is there already. */
  | { readonly kind: 'field-exists'; readonly field: string }
  | { readonly kind: 'capacity-refused'; readonly fault: CapacityFault }
  /** Certifying is for the first signature only. */
  | { readonly kind: 'not-first' }
  /** An earlier signature lets nothing follow. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'signature-too-large'; readonly size: number; readonly limit: number }

type Prepared = { readonly bytes: Bytes; readonly dictionary: PdfDict; readonly at: number }

/** A PAdES B-B signature, added as one incremental update that touches nothing before it. */
export async function signPdf(
  bytes: Uint8Array,
  signing: PdfSigning,
): Promise<Result<Bytes, PdfSignProblem>> {
  const capacity = signing.capacity && parseCapacity(tidyCapacity(signing.capacity))
  if (capacity?.ok === false) return err({ kind: 'capacity-refused', fault: capacity.error })
  const signer = await readSigner(signing.identity, signing.time)
  if (!signer.ok) return signer
  const prepared = prepare(bytes, { ...signing, ...(capacity && { capacity: capacity.value }) })
  if (!prepared.ok) return prepared
  const { bytes: out, dictionary, at } = prepared.value
  const { contentsAt, signed } = fillByteRange(out, dictionary, at)
  const cms = await buildCms(signer.value, digestOfParts(signer.value.scheme.hash, signed))
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
  const place = placeIn(fields, signing)
  if (!place.ok) return place
  const earlier = fields.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (signing.certify && earlier.length > 0) return err({ kind: 'not-first' })
  if (earlier.some((value) => isClosed(file, value))) return err({ kind: 'closed' })
  const signature = pdfRef(firstFreeNumber(file))
  const dictionary = signatureDictionary(signing, signing.certify)
  const update = appendUpdate(file, [
    { ref: signature, value: dictionary },
    ...signedField(file, place.value, signature, signing),
  ])
  return ok({ bytes: update.bytes, dictionary, at: Number(update.offsets.get(signature.num)) })
}

const isClosed = (file: PdfFile, value: PdfValue): boolean =>
  certifiedLevel(file, entriesOf(file.resolve(value, file.newest)), file.newest) === 1

/** An empty field of the form, or one that is still to be made. */
type Place =
  | { readonly kind: 'empty'; readonly field: FormField & { readonly ref: PdfRef } }
  | { readonly kind: 'added'; readonly name: string; readonly label: string }

function placeIn(
  fields: readonly FormField[],
  { field: name, added }: PdfSigning,
): Result<Place, PdfSignProblem> {
  const field = fields.find((candidate) => candidate.name === name)
  if (added)
    return field
      ? err({ kind: 'field-exists', field: name })
      : ok({ kind: 'added', name, ...added })
  if (!field?.ref) return err({ kind: 'field-missing', field: name })
  if (field.value !== undefined) return err({ kind: 'field-signed', field: name })
  return ok({ kind: 'empty', field: { ...field, ref: field.ref } })
}

/** The field with its signature, and the form and the catalog that tell of both. */
function signedField(
  file: PdfFile,
  place: Place,
  signature: PdfRef,
  { certify, appearance }: PdfSigning,
): UpdatedObject[] {
  const certification = certify ? signature : undefined
  if (place.kind === 'empty')
    return [
      ...filledField(place.field, signature, appearance),
      ...catalogUpdate(file, { certification }),
    ]
  const field = pdfRef(signature.num + 1)
  return [
    ...addedField(file, place, { signature, field }),
    ...catalogUpdate(file, { certification, added: field }),
  ]
}
