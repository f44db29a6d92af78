import type { PdfFile } from './file.ts'
import { type Dictionary, isKind, nameOf, type PdfValue, textOf } from './values.ts'

const TYPES = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)
const ALLOWED_KIDS: Record<string, string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}
const ALLOWED_PARENTS: Record<string, string[]> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

export type StructureReading = {
  complaints: string[]
  /** `page|MCID` → the element that owns it. */
  owners: Map<string, string>
  /** Annotation → the type of the element that holds it. */
  annotations: Map<string, string>
  headings: number[]
}

export const keyOf = (value: PdfValue | undefined): string =>
  isKind(value, 'reference') ? String(value.number) : '?'

type Place = {
  type: string
  reference: PdfValue | undefined
  page: PdfValue | undefined
  /** Its own language or that of what it is in. */
  lang: string
}

/** Structure tree against ISO 14289-1 §7: types, nesting, headings, alternatives, table and list shape. */
export function readStructure(file: PdfFile): StructureReading {
  const reading: StructureReading = {
    complaints: [],
    owners: new Map(),
    annotations: new Map(),
    headings: [],
  }
  const root = file.catalog.get('StructTreeRoot')
  const kids = file.dictionary(root).get('K')
  if (kids === undefined) return { ...reading, complaints: ['01-005: no structure tree'] }
  const tops = Array.isArray(file.get(kids)) ? file.array(kids) : [kids]
  for (const top of tops)
    readElement(file, top, { type: 'Root', reference: root, page: undefined, lang: '' }, reading)
  const complaints = [...headingOrder(reading.headings), ...readingOrder(reading.owners)]
  return { ...reading, complaints: [...reading.complaints, ...complaints] }
}

function readElement(
  file: PdfFile,
  reference: PdfValue | undefined,
  parent: Place,
  reading: StructureReading,
): void {
  const element = file.dictionary(reference)
  const type = nameOf(file.get(element.get('S')))
  const page = element.get('Pg') ?? parent.page
  const complain = (text: string) => reading.complaints.push(text)
  if (!TYPES.has(type)) complain(`02-001: structure type ${type || 'missing'}`)
  if (ALLOWED_PARENTS[type] && !ALLOWED_PARENTS[type].includes(parent.type))
    complain(`09-004: ${type} inside ${parent.type}`)
  if (ALLOWED_KIDS[parent.type] && !ALLOWED_KIDS[parent.type]!.includes(type))
    complain(`09-005: ${parent.type} holds ${type}`)
  if (keyOf(element.get('P')) !== keyOf(parent.reference))
    complain(`01-p: ${type} does not name its parent`)
  if (/^H[1-6]$/.test(type)) reading.headings.push(Number(type.slice(1)))
  const lang = wordsOf(file, element, 'Lang') || parent.lang
  reading.complaints.push(
    ...describe(file, type, element),
    ...lintLanguage(file, element, type, lang),
  )
  readKids(file, kidsOf(file, element), { type, reference, page, lang }, reading)
}

const kidsOf = (file: PdfFile, element: Dictionary): PdfValue[] => {
  const kids = file.get(element.get('K'))
  if (kids === undefined || kids === null) return []
  return Array.isArray(kids) ? kids : [element.get('K') ?? null]
}

function readKids(file: PdfFile, kids: PdfValue[], place: Place, reading: StructureReading): void {
  if (kids.length === 0 && place.type !== 'TD')
    reading.complaints.push(`09-e: ${place.type} is empty`)
  for (const kid of kids) readKid(file, kid, place, reading)
}

function readKid(file: PdfFile, kid: PdfValue, place: Place, reading: StructureReading): void {
  const value = file.get(kid)
  const own = (page: PdfValue | undefined, id: PdfValue | undefined) =>
    reading.owners.set(`${keyOf(page)}|${id}`, keyOf(place.reference))
  if (typeof value === 'number') {
    own(place.page, value)
    return
  }
  const part = file.dictionary(value)
  switch (nameOf(part.get('Type'))) {
    case 'MCR':
      own(part.get('Pg') ?? place.page, part.get('MCID'))
      break
    case 'OBJR':
      reading.annotations.set(keyOf(part.get('Obj')), place.type)
      break
    default:
      readElement(file, kid, place, reading)
  }
}

function describe(file: PdfFile, type: string, element: Dictionary): string[] {
  const says = (key: string) => wordsOf(file, element, key).trim() !== ''
  if ((type === 'Figure' || type === 'Formula') && !says('Alt') && !says('ActualText'))
    return [`13-004: ${type} without an alternative`]
  if (type === 'Form' && !says('Alt')) return ['28-f: Form without an alternative']
  if (type === 'TH' && !attribute(file, element, 'Scope')) return ['15-003: TH without Scope']
  if (type === 'Table') return [...tableShape(file, element), ...tableHead(file, element)]
  if (type === 'LI' && !typesIn(file, element).includes('LBody')) return ['09-l: LI without LBody']
  if (type === 'Link' && !holdsAnnotation(file, element)) return ['28-011: Link without OBJR']
  return []
}

const typesIn = (file: PdfFile, element: Dictionary): string[] =>
  kidsOf(file, element).map((kid) => nameOf(file.get(file.dictionary(kid).get('S'))))

const holdsAnnotation = (file: PdfFile, element: Dictionary): boolean =>
  kidsOf(file, element).some((kid) => nameOf(file.dictionary(kid).get('Type')) === 'OBJR')

/** Rows of a table's head hold nothing but heads. */
function tableHead(file: PdfFile, table: Dictionary): string[] {
  const heads = kidsOf(file, table)
    .map((kid) => file.dictionary(kid))
    .filter((part) => nameOf(part.get('S')) === 'THead')
  const cells = heads.flatMap((head) => rowsOf(file, head)).flatMap((row) => typesIn(file, row))
  return cells.every((cell) => cell === 'TH') ? [] : ['15-h: a cell of a table head is no TH']
}

/** Types of one's own lead to one of the standard's, and never round in a circle (Matterhorn 02). */
export function lintRoleMap(file: PdfFile): string[] {
  const map = file.dictionary(file.dictionary(file.catalog.get('StructTreeRoot')).get('RoleMap'))
  return [...map.keys()].flatMap((name) => {
    const seen = new Set<string>()
    let role = name
    while (map.has(role) && !seen.has(role)) {
      seen.add(role)
      role = nameOf(file.get(map.get(role)))
    }
    if (seen.has(role)) return [`02-003: the role of ${name} goes round in a circle`]
    if (TYPES.has(name)) return [`02-004: the role of ${name} is changed`]
    return TYPES.has(role) ? [] : [`02-001: the role of ${name} is none`]
  })
}

export function attribute(file: PdfFile, element: Dictionary, key: string): PdfValue | undefined {
  const own = file.get(element.get('A'))
  const all = Array.isArray(own) ? own : [own]
  return all.map((one) => file.get(file.dictionary(one).get(key))).find((v) => v !== undefined)
}

/** Every row spans as many columns as the first one. */
function tableShape(file: PdfFile, table: Dictionary): string[] {
  const rows = rowsOf(file, table)
  const hanging: number[] = []
  const widths = rows.map((row) => {
    const fromAbove = hanging.shift() ?? 0
    return kidsOf(file, row)
      .map((cell) => span(file, cell, hanging))
      .reduce((sum, columns) => sum + columns, fromAbove)
  })
  if (rows.length === 0) return ['15-r: a table without rows']
  return new Set(widths).size > 1 ? [`15-w: rows of ${[...new Set(widths)].join(', ')} cells`] : []
}

function span(file: PdfFile, cell: PdfValue, hanging: number[]): number {
  const element = file.dictionary(cell)
  const columns = Number(attribute(file, element, 'ColSpan') ?? 1)
  const rows = Number(attribute(file, element, 'RowSpan') ?? 1)
  for (let below = 0; below < rows - 1; below += 1) hanging[below] = (hanging[below] ?? 0) + columns
  return columns
}

const rowsOf = (file: PdfFile, table: Dictionary): Dictionary[] =>
  kidsOf(file, table).flatMap((kid) => {
    const element = file.dictionary(kid)
    const type = nameOf(element.get('S'))
    if (type === 'TR') return [element]
    return type === 'Caption' ? [] : rowsOf(file, element)
  })

function headingOrder(levels: number[]): string[] {
  if (levels.length === 0) return ['14-h: no heading']
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  return [
    ...(levels[0] === 1 ? [] : ['14-002: the first heading is not H1']),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['14-1: not exactly one H1']),
    ...skips.map((level) => `14-003: a heading level is skipped before H${level}`),
  ]
}

/** On each page the tree reads on in the order in which the page is painted, from its beginning to its end. */
function readingOrder(owners: StructureReading['owners']): string[] {
  const last = new Map<string, number>()
  for (const key of owners.keys()) {
    const [page = '', id] = key.split('|')
    if (Number(id) < (last.get(page) ?? -1)) return [`09-o: MCID ${id} is read out of order`]
    last.set(page, Number(id))
  }
  return []
}

const wordsOf = (file: PdfFile, element: Dictionary, key: string): string => {
  const value = file.get(element.get(key))
  return isKind(value, 'text') ? textOf(value) : ''
}

/** Text that begins in Arabic, in a report of another language, names its own or is in what names it. */
function lintLanguage(file: PdfFile, element: Dictionary, type: string, lang: string): string[] {
  const text = wordsOf(file, element, 'ActualText')
  const isArabic =
    /^\P{L}*\p{Script=Arabic}/u.test(text) && !/[\u067e\u0686\u06a9\u06af\u06cc]/u.test(text)
  return isArabic && lang === '' ? [`11-002: ${type} in Arabic does not say so`] : []
}
