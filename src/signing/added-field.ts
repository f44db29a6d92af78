import type { UpdatedObject } from './incremental-update.ts'
import { damaged } from './pdf-fault.ts'
import { formOf } from './pdf-fields.ts'
import type { PdfFile } from './pdf-file.ts'
import { pageNumbers } from './pdf-pages.ts'
import { textString } from './pdf-text.ts'
import {
  entriesOf,
  isArray,
  isRef,
  type PdfArray,
  type PdfDict,
  type PdfRef,
  type PdfValue,
  pdfName,
  pdfRef,
} from './pdf-values.ts'

/** What a field that is made for a signature is called; the label is for people. */
export type AddedField = { readonly name: string; readonly label: string }

/** Print, and locked against being moved (12.5.3). */
const FLAGS = 132

/**
 * No area and no place on the page (12.7.5.5): it can cover nothing, so that a certified file may gain
 * it, and needs no tag, since PDF/UA leaves out what lies outside of the crop box (7.18.1).
 */
const NOWHERE = [-20, -20, -20, -20]

/** A signed field, with its place in the list of the first page's annotations. */
export function addedField(
  file: PdfFile,
  { name, label }: AddedField,
  { signature, field }: { readonly signature: PdfRef; readonly field: PdfRef },
): UpdatedObject[] {
  const page = firstPage(file)
  const widget = new Map<string, PdfValue>([
    ['Type', pdfName('Annot')],
    ['Subtype', pdfName('Widget')],
    ['FT', pdfName('Sig')],
    ['T', textString(name)],
    ['TU', textString(label)],
    ['F', FLAGS],
    ['Rect', NOWHERE],
    ['P', page],
    ['V', signature],
  ])
  return [{ ref: field, value: widget }, longerPage(file, page, field)]
}

/** The form's list of fields with one more: what stands in the form, and what stands by itself. */
export function longerFieldList(
  file: PdfFile,
  field: PdfRef,
): { readonly entries: PdfDict; readonly updates: readonly UpdatedObject[] } {
  const list = formOf(file, file.newest).get('Fields')
  const longer = [...itemsOf(file, list), field]
  return isRef(list)
    ? { entries: new Map(), updates: [{ ref: list, value: longer }] }
    : { entries: new Map([['Fields', longer]]), updates: [] }
}

/** The page's list of annotations grows where it stands: in the page, or as an object of its own. */
function longerPage(file: PdfFile, page: PdfRef, field: PdfRef): UpdatedObject {
  const entries = entriesOf(file.object(page.num, file.newest))
  const list = entries.get('Annots')
  const longer = [...itemsOf(file, list), field]
  return isRef(list)
    ? { ref: list, value: longer }
    : { ref: page, value: new Map([...entries, ['Annots', longer]]) }
}

function itemsOf(file: PdfFile, list: PdfValue | undefined): PdfArray {
  const items = file.resolve(list, file.newest)
  return isArray(items) ? items : []
}

function firstPage(file: PdfFile): PdfRef {
  const [number] = pageNumbers(file, file.newest)
  if (number === undefined) throw damaged(0, 'a page is missing')
  const entry = file.entry(number, file.newest)
  return pdfRef(number, entry?.kind === 'offset' ? entry.gen : 0)
}
