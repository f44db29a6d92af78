import { unzlibSync } from 'fflate'
import { createParser } from './parser.ts'
import {
  type Dictionary,
  isDictionary,
  isKind,
  latin1,
  nameOf,
  type PdfValue,
  type Reference,
  type Stream,
} from './values.ts'

export type PdfFile = {
  trailer: Dictionary
  catalog: Dictionary
  /** Follows references to the object itself. */
  get(value: PdfValue | undefined): PdfValue | undefined
  dictionary(value: PdfValue | undefined): Dictionary
  array(value: PdfValue | undefined): PdfValue[]
  data(stream: Stream): Uint8Array
  /** Leaves of the page tree, in order. */
  pages: { reference: Reference; page: Dictionary; resources: Dictionary }[]
}

/** Reads files with classic cross-reference tables: ours, and ours with signatures appended. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const offsets = new Map<number, number>()
  const read = new Map<number, PdfValue>()
  const trailer = readSections(bytes, offsets)

  function get(value: PdfValue | undefined): PdfValue | undefined {
    if (!isKind(value, 'reference')) return value
    const known = read.get(value.number)
    if (known !== undefined) return known
    const offset = offsets.get(value.number)
    if (offset === undefined) return undefined
    const object = readObject(bytes, offset, value.number, get)
    read.set(value.number, object)
    return object
  }
  function dictionary(value: PdfValue | undefined): Dictionary {
    const found = get(value)
    if (isKind(found, 'stream')) return found.dictionary
    return isDictionary(found) ? found : new Map()
  }
  function array(value: PdfValue | undefined): PdfValue[] {
    const found = get(value)
    return Array.isArray(found) ? found : []
  }
  const catalog = dictionary(trailer.get('Root'))
  const file = { trailer, catalog, get, dictionary, array, data: (s: Stream) => inflate(s, get) }
  return { ...file, pages: pagesOf(file) }
}

function readSections(bytes: Uint8Array, offsets: Map<number, number>): Dictionary {
  const start = latin1(bytes.subarray(-1024)).match(/startxref\s+(\d+)\s+%%EOF\s*$/)
  if (!start) throw new Error('the file does not end with startxref and %%EOF')
  let newest: Dictionary | undefined
  for (let at: number | undefined = Number(start[1]); at !== undefined; ) {
    const trailer = readSection(bytes, at, offsets)
    newest ??= trailer
    const previous = trailer.get('Prev')
    at = typeof previous === 'number' ? previous : undefined
  }
  if (!newest) throw new Error('no trailer')
  return newest
}

function readSection(bytes: Uint8Array, at: number, offsets: Map<number, number>): Dictionary {
  const parser = createParser(bytes, at)
  if (!parser.skip('xref')) throw new Error(`no cross-reference table at ${at}`)
  while (!parser.skip('trailer')) {
    const first = Number(parser.next())
    const count = Number(parser.next())
    for (let index = 0; index < count; index += 1) {
      const offset = Number(parser.next())
      parser.next()
      const isUsed = parser.skip('n') || !parser.skip('f')
      if (isUsed && !offsets.has(first + index)) offsets.set(first + index, offset)
    }
  }
  const trailer = parser.next()
  if (!isDictionary(trailer)) throw new Error('the trailer is not a dictionary')
  return trailer
}

function readObject(
  bytes: Uint8Array,
  offset: number,
  number: number,
  get: PdfFile['get'],
): PdfValue {
  const parser = createParser(bytes, offset)
  if (parser.next() !== number) throw new Error(`object ${number} is not at ${offset}`)
  parser.next()
  if (!parser.skip('obj')) throw new Error(`object ${number} does not begin with obj`)
  const value = parser.next() ?? null
  if (!isDictionary(value) || !parser.skip('stream')) return value
  const from = parser.position + (bytes[parser.position] === 13 ? 2 : 1)
  const length = Number(get(value.get('Length')))
  return { kind: 'stream', dictionary: value, raw: bytes.subarray(from, from + length) }
}

function inflate({ dictionary, raw }: Stream, get: PdfFile['get']): Uint8Array {
  const filter = get(dictionary.get('Filter'))
  if (filter === undefined) return raw
  if (nameOf(filter) !== 'FlateDecode') throw new Error('only FlateDecode is read here')
  return unzlibSync(raw)
}

function pagesOf(file: Omit<PdfFile, 'pages'>): PdfFile['pages'] {
  const found: PdfFile['pages'] = []
  const walk = (reference: PdfValue | undefined, inherited: Dictionary): void => {
    const node = file.dictionary(reference)
    const own = file.dictionary(node.get('Resources'))
    const resources = own.size > 0 ? own : inherited
    if (nameOf(node.get('Type')) === 'Pages')
      for (const kid of file.array(node.get('Kids'))) walk(kid, resources)
    else if (isKind(reference, 'reference')) found.push({ reference, page: node, resources })
  }
  walk(file.catalog.get('Pages'), new Map())
  return found
}
