import { zlibSync } from 'fflate'
import { longerFieldList } from './added-field.ts'
import { bytesOfLatin1 } from './bytes.ts'
import type { UpdatedObject } from './incremental-update.ts'
import { type FormField, formOf } from './pdf-fields.ts'
import { catalogOf, type PdfFile, trailerOf } from './pdf-file.ts'
import {
  isInteger,
  isRef,
  type PdfRef,
  type PdfStream,
  type PdfValue,
  pdfName,
  pdfRef,
} from './pdf-values.ts'

/** What the signed field shows: PDF drawing operators that need no fonts or other resources. */
export type SignatureAppearance = {
  /** One byte a character when given as text. */
  readonly content: Uint8Array | string
  /** Width and height of the drawing. */
  readonly bbox: readonly [number, number]
}

/** Print, and locked against being moved (12.5.3). */
const FLAGS = 132

/** The field with its signature. The drawing takes the object number behind the signature's. */
export function filledField(
  field: FormField & { readonly ref: PdfRef },
  signature: PdfRef,
  appearance: SignatureAppearance | undefined,
): UpdatedObject[] {
  const { ref } = field
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

type Told = {
  /** The signature that certifies. */
  readonly certification: PdfRef | undefined
  /** A field that the form gains. */
  readonly added?: PdfRef | undefined
}

/** The catalog and the form say which fields and signatures there are and which one certifies. */
export function catalogUpdate(file: PdfFile, { certification, added }: Told): UpdatedObject[] {
  const root = trailerOf(file, file.newest).get('Root')
  const catalog = catalogOf(file, file.newest)
  const formRef = catalog.get('AcroForm')
  const form = formOf(file, file.newest)
  const flags = form.get('SigFlags')
  const isFlagged = isInteger(flags) && (flags & SIGNATURE_FLAGS) === SIGNATURE_FLAGS
  const longer = added && longerFieldList(file, added)
  const entries = new Map([...(longer?.entries ?? []), ...(isFlagged ? [] : [flagged])])
  const updates = [...(longer?.updates ?? [])]
  const changes: [string, PdfValue][] = []
  const changed = new Map([...form, ...entries])
  if (entries.size > 0 && isRef(formRef)) updates.push({ ref: formRef, value: changed })
  if (entries.size > 0 && !isRef(formRef)) changes.push(['AcroForm', changed])
  if (certification) changes.push(['Perms', new Map([['DocMDP', certification]])])
  if (changes.length === 0 || !isRef(root)) return updates
  return [...updates, { ref: root, value: new Map([...catalog, ...changes]) }]
}

const flagged: [string, PdfValue] = ['SigFlags', SIGNATURE_FLAGS]
