import { zlibSync } from 'fflate'
import { err, ok, type Result } from '#src/domain/result.ts'
import { buildCms } from './build-cms.ts'
import { type Bytes, bytesOfLatin1 } from './bytes.ts'
import { certifiedLevel } from './certification.ts'
import { digestOf } from './digest.ts'
import { appendUpdate, firstFreeNumber, type UpdatedObject } from './incremental-update.ts'
import { type FormField, formOf, signatureFields } from './pdf-fields.ts'
import { attempt, catalogOf, openPdf, type PdfFile, trailerOf } from './pdf-file.ts'
import {
  entriesOf,
  isInteger,
  isRef,
  type PdfDict,
  type PdfRef,
  type PdfStream,
  type PdfValue,
  pdfName,
  pdfRef,
} from './pdf-values.ts'
import {
  CONTENTS_BYTES,
  fillByteRange,
  fillContents,
  type SignatureClaims,
  signatureDictionary,
} from './signature-dictionary.ts'
import { type Identity, readSigner, type SignerProblem } from './signer.ts'
import type { PdfProblem } from './verification.ts'

/** What the signed field shows: PDF drawing operators that need no fonts or other resources. */
export type SignatureAppearance = {
  /** One byte a character when given as text. */
  readonly content: Uint8Array | string
  /** Width and height of the drawing. */
  readonly bbox: readonly [number, number]
}

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
    ...filledField(field, field.ref, signature, signing.appearance),
    ...catalogUpdate(file, signing.certify ? signature : undefined),
  ])
  return ok({ bytes: update.bytes, dictionary, at: update.offsets.get(signature.num) ?? 0 })
}

const isClosed = (file: PdfFile, value: PdfValue): boolean =>
  certifiedLevel(file, entriesOf(file.resolve(value, file.newest)), file.newest) === 1

/** Print, and locked against being moved (12.5.3). */
const FLAGS = 132

function filledField(
  field: FormField,
  ref: PdfRef,
  signature: PdfRef,
  appearance: SignatureAppearance | undefined,
): UpdatedObject[] {
  const [widget] = field.widgets
  const shown: [string, PdfValue][] = [['F', FLAGS]]
  const drawn: UpdatedObject[] = []
  if (appearance) {
    const look = pdfRef(signature.num + 1)
    drawn.push({ ref: look, value: appearanceStream(appearance) })
    shown.push(['AP', new Map([['N', look]])])
  }
  if (!widget?.ref || widget.ref.num === ref.num)
    return [...drawn, { ref, value: new Map([...field.dict, ['V', signature], ...shown]) }]
  return [
    ...drawn,
    { ref, value: new Map([...field.dict, ['V', signature]]) },
    { ref: widget.ref, value: new Map([...widget.dict, ...shown]) },
  ]
}

function appearanceStream({ content, bbox }: SignatureAppearance): PdfStream {
  const drawing = typeof content === 'string' ? bytesOfLatin1(content) : content
  const raw = zlibSync(drawing, { level: 9 })
  const dict = new Map<string, PdfValue>([
    ['Type', pdfName('XObject')],
    ['Subtype', pdfName('Form')],
    ['BBox', [0, 0, ...bbox]],
    ['Resources', new Map()],
    ['Filter', pdfName('FlateDecode')],
    ['Length', raw.length],
  ])
  return { kind: 'stream', dict, raw }
}

/** SignaturesExist and AppendOnly (12.7.3). */
const SIGNATURE_FLAGS = 3

function catalogUpdate(file: PdfFile, certification: PdfRef | undefined): UpdatedObject[] {
  const root = trailerOf(file, file.newest).get('Root')
  const catalog = catalogOf(file, file.newest)
  const formRef = catalog.get('AcroForm')
  const form = formOf(file, file.newest)
  const flags = form.get('SigFlags')
  const isFlagged = isInteger(flags) && (flags & SIGNATURE_FLAGS) === SIGNATURE_FLAGS
  const flagged = new Map([...form, ['SigFlags', SIGNATURE_FLAGS]])
  const changes: [string, PdfValue][] = []
  if (!isFlagged && !isRef(formRef)) changes.push(['AcroForm', flagged])
  if (certification) changes.push(['Perms', new Map([['DocMDP', certification]])])
  const formUpdate = !isFlagged && isRef(formRef) ? [{ ref: formRef, value: flagged }] : []
  if (changes.length === 0 || !isRef(root)) return formUpdate
  return [...formUpdate, { ref: root, value: new Map([...catalog, ...changes]) }]
}
