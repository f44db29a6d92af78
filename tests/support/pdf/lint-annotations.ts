import type { PdfFile } from './file.ts'
import { numberTree } from './lint-content.ts'
import { keyOf, type StructureReading } from './lint-structure.ts'
import { type Dictionary, isKind, nameOf, type PdfValue, textOf } from './values.ts'

const HIDDEN = 2
const PRINT = 4
const HOLDERS: Record<string, string> = { Link: 'Link', Widget: 'Form' }

/** Links inside the document lead to places that exist. */
export function lintLinks(file: PdfFile): string[] {
  const names = file.dictionary(file.dictionary(file.catalog.get('Names')).get('Dests'))
  const places = new Set(file.array(names.get('Names')).map((name) => said(file, name)))
  return file.pages.flatMap(({ page }) =>
    file.array(page.get('Annots')).flatMap((annotation) => {
      const action = file.dictionary(file.dictionary(annotation).get('A'))
      const place = said(file, action.get('D'))
      return place === '' || places.has(place) ? [] : [`link: no place is named ${place}`]
    }),
  )
}

function said(file: PdfFile, value: PdfValue | undefined): string {
  const found = file.get(value)
  return isKind(found, 'text') ? textOf(found) : ''
}

/** Annotations are tagged, described, printed and reached in the order of the structure (Matterhorn 28). */
export function lintAnnotations(file: PdfFile, { annotations }: StructureReading): string[] {
  const parents = numberTree(file, file.dictionary(file.catalog.get('StructTreeRoot')))
  return file.pages.flatMap(({ page, reference }) => {
    const all = file.array(page.get('Annots'))
    const isOrdered = all.length === 0 || nameOf(page.get('Tabs')) === 'S'
    return [
      ...(isOrdered ? [] : ['28-008: a page with annotations does not have Tabs S']),
      ...all.flatMap((annotation) => {
        const dictionary = file.dictionary(annotation)
        if (isUnseen(file, dictionary)) return []
        const wrongPage =
          keyOf(dictionary.get('P')) === keyOf(reference) ? [] : ['28-p: wrong page']
        return [
          ...wrongPage,
          ...lintOne(file, dictionary, annotations.get(keyOf(annotation))),
          ...inParentTree(dictionary, parents),
        ]
      }),
    ]
  })
}

function isUnseen(file: PdfFile, annotation: Dictionary): boolean {
  const [, , right = 0, top = 0] = file.array(annotation.get('Rect')).map(Number)
  return (Number(annotation.get('F') ?? 0) & HIDDEN) !== 0 || right < 0 || top < 0
}

function lintOne(file: PdfFile, annotation: Dictionary, holder: string | undefined): string[] {
  const subtype = nameOf(annotation.get('Subtype'))
  const says = (key: string) => said(file, annotation.get(key)).trim() !== ''
  return [
    ...(holder === HOLDERS[subtype] ? [] : [`28-002: ${subtype} inside ${holder ?? 'nothing'}`]),
    ...(subtype === 'Link' && !says('Contents') ? ['28-012: a link without Contents'] : []),
    ...(subtype === 'Widget' && !says('TU') ? ['28-005: a field without a description'] : []),
    ...(subtype === 'Widget' && !annotation.has('AP') ? ['6.3.3: a field without appearance'] : []),
    ...((Number(annotation.get('F') ?? 0) & PRINT) === 0
      ? ['6.3.2: an annotation not printed']
      : []),
  ]
}

function inParentTree(annotation: Dictionary, parents: Map<number, PdfValue>): string[] {
  const key = annotation.get('StructParent')
  if (typeof key !== 'number') return ['28-s: an annotation without StructParent']
  return isKind(parents.get(key), 'reference') ? [] : ['28-s: StructParent leads nowhere']
}
