import type { PdfFile } from './file.ts'
import type { StructureReading } from './lint-structure.ts'
import { keyOf } from './lint-structure.ts'
import { createParser } from './parser.ts'
import { type Dictionary, isDictionary, isKind, nameOf, type PdfValue } from './values.ts'

const PAINTS = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'Tj',
  'TJ',
  "'",
  '"',
  'BI',
])
const BUILDS_PATH = new Set(['m', 're', 'l', 'c', 'v', 'y', 'h'])
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"'])

type Mark = { isArtifact: boolean; id: number | undefined }
type Page = PdfFile['pages'][number]

/** Codes shown in each font, for the checks on fonts. */
export type FontUse = Map<string, Set<number>>

/** Marked content of every page against the structure tree and the parent tree (Matterhorn 01). */
export function lintContent(file: PdfFile, { owners }: StructureReading, fonts: FontUse): string[] {
  const parents = numberTree(file, file.dictionary(file.catalog.get('StructTreeRoot')))
  const seen = new Set<string>()
  const complaints = file.pages.flatMap((page) =>
    lintPage(file, page, owners, parents, seen, fonts),
  )
  const unseen = [...owners.keys()].filter((key) => !seen.has(key))
  return [...complaints, ...unseen.map((key) => `01-007: no content for ${key}`)]
}

export function numberTree(file: PdfFile, root: Dictionary): Map<number, PdfValue> {
  const entries = new Map<number, PdfValue>()
  const walk = (node: Dictionary): void => {
    const pairs = file.array(node.get('Nums'))
    for (let at = 0; at + 1 < pairs.length; at += 2) entries.set(Number(pairs[at]), pairs[at + 1]!)
    for (const kid of file.array(node.get('Kids'))) walk(file.dictionary(kid))
  }
  walk(file.dictionary(root.get('ParentTree')))
  return entries
}

export function contentOf(file: PdfFile, page: Dictionary): Buffer {
  const contents = file.get(page.get('Contents'))
  const streams = (Array.isArray(contents) ? contents : [contents ?? null]).map((c) => file.get(c))
  const parts = streams.flatMap((stream) =>
    isKind(stream, 'stream') ? [Buffer.from(file.data(stream)), Buffer.from('\n')] : [],
  )
  return Buffer.concat(parts)
}

function lintPage(
  file: PdfFile,
  { reference, page, resources }: Page,
  owners: StructureReading['owners'],
  parents: Map<number, PdfValue>,
  seen: Set<string>,
  fonts: FontUse,
): string[] {
  const complaints: string[] = []
  const marks: Mark[] = []
  let font = ''
  const where = `page object ${reference.number}`

  function begin(operands: PdfValue[], hasProperties: boolean): void {
    const properties = hasProperties ? file.get(operands[1]) : undefined
    const id = isDictionary(properties) ? properties.get('MCID') : undefined
    const mark: Mark = {
      isArtifact: nameOf(operands[0]) === 'Artifact',
      id: typeof id === 'number' ? id : undefined,
    }
    complaints.push(...nesting(marks, mark))
    if (mark.id !== undefined) complaints.push(...ownership(mark.id))
    marks.push(mark)
  }
  function ownership(id: number): string[] {
    const key = `${keyOf(reference)}|${id}`
    const isAgain = seen.has(key)
    seen.add(key)
    const owner = owners.get(key)
    const entry = file.array(parents.get(Number(page.get('StructParents'))))[id]
    return [
      ...(isAgain ? [`01-m: MCID ${id} twice on ${where}`] : []),
      ...(owner === undefined ? [`01-006: MCID ${id} on ${where} has no element`] : []),
      ...(keyOf(entry) === owner
        ? []
        : [`01-t: the parent tree disagrees on MCID ${id}, ${where}`]),
    ]
  }
  function show(operands: PdfValue[]): void {
    const codes = fonts.get(font) ?? new Set<number>()
    fonts.set(font, codes)
    for (const value of operands.flat())
      if (isKind(value, 'text'))
        for (let at = 0; at + 1 < value.bytes.length; at += 2)
          codes.add(value.bytes[at]! * 256 + value.bytes[at + 1]!)
  }
  const actions: Record<string, (operands: PdfValue[]) => void> = {
    BMC: (operands) => begin(operands, false),
    BDC: (operands) => begin(operands, true),
    EMC: () => {
      if (!marks.pop()) complaints.push(`01-e: EMC without a mark on ${where}`)
    },
    Tf: ([name]) => {
      font = keyOf(file.dictionary(resources.get('Font')).get(nameOf(name)))
    },
  }
  function run(operator: string, operands: PdfValue[]): void {
    actions[operator]?.(operands)
    if (SHOWS_TEXT.has(operator)) show(operands)
    if (marks.some((mark) => mark.isArtifact || mark.id !== undefined)) return
    if (PAINTS.has(operator))
      complaints.push(`01-005: ${operator} neither tagged nor an artifact on ${where}`)
    if (BUILDS_PATH.has(operator))
      complaints.push(`01-b: a path begins outside marked content on ${where}`)
  }

  readOperators(contentOf(file, page), run)
  if (marks.length > 0) complaints.push(`01-e: marked content is left open on ${where}`)
  return complaints
}

export function readOperators(
  content: Uint8Array,
  run: (operator: string, operands: PdfValue[]) => void,
): void {
  const parser = createParser(content)
  let operands: PdfValue[] = []
  for (let value = parser.next(); value !== undefined; value = parser.next()) {
    if (!isKind(value, 'operator')) {
      operands.push(value)
      continue
    }
    run(value.operator, operands)
    operands = []
  }
}

function nesting(marks: Mark[], mark: Mark): string[] {
  if (mark.id !== undefined && marks.some((outer) => outer.isArtifact))
    return ['01-003: tagged content inside an artifact']
  if (mark.isArtifact && marks.some((outer) => outer.id !== undefined))
    return ['01-004: an artifact inside tagged content']
  if (mark.id !== undefined && marks.some((outer) => outer.id !== undefined))
    return ['01-n: tagged content inside tagged content']
  return []
}
