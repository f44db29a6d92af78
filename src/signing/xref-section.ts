import type { PdfBudget } from './pdf-budget.ts'
import { damaged } from './pdf-fault.ts'
import { unfilter } from './pdf-filters.ts'
import { type Cursor, readInteger, readValue, readWord, takeWord } from './pdf-lexer.ts'
import { readIndirectObject } from './pdf-objects.ts'
import type { PdfDict, PdfStream, PdfValue } from './pdf-values.ts'
import { isArray, isDict, isInteger, isRef, isStream, nameOf } from './pdf-values.ts'

/** Where an object stands: at an offset, or as one of those packed into an object stream. */
export type XrefEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'offset'; readonly at: number; readonly gen: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }

/** One cross-reference table or stream with its trailer (7.5.4, 7.5.5, 7.5.8). */
export type XrefSection = {
  readonly at: number
  readonly end: number
  readonly trailer: PdfDict
  readonly entries: ReadonlyMap<number, XrefEntry>
  readonly form: 'table' | 'stream'
}

const HIGHEST_OBJECT = 8_388_607

/** The section that begins at exactly this place; a hybrid's hidden stream is read along. */
export function readXrefSection(bytes: Uint8Array, at: number, budget: PdfBudget): XrefSection {
  const cursor: Cursor = { bytes, at, inFile: true, budget }
  if (!takeWord(cursor, 'xref')) return readXrefStream(bytes, at, budget)
  const table = readTable(cursor)
  const trailer = readValue(cursor)
  if (!isDict(trailer)) throw damaged(cursor.at, 'a trailer was expected')
  const hidden = trailer.get('XRefStm')
  const entries = isInteger(hidden)
    ? withHidden(table, readXrefStream(bytes, hidden, budget).entries)
    : table
  return { at, end: cursor.at, trailer, entries, form: 'table' }
}

function readTable(cursor: Cursor): Map<number, XrefEntry> {
  const entries = new Map<number, XrefEntry>()
  while (!takeWord(cursor, 'trailer')) {
    const first = readInteger(cursor)
    const count = readInteger(cursor)
    for (let num = first; num < first + count; num += 1)
      addEntry(entries, num, readTableEntry(cursor), cursor.at)
  }
  return entries
}

function readTableEntry(cursor: Cursor): XrefEntry {
  cursor.budget.step()
  const at = readInteger(cursor)
  const gen = readInteger(cursor)
  const kind = readWord(cursor)
  if (kind === 'f') return { kind: 'free' }
  if (kind !== 'n') throw damaged(cursor.at, 'an entry of the cross-reference table is damaged')
  return { kind: 'offset', at, gen }
}

function addEntry(
  entries: Map<number, XrefEntry>,
  num: number,
  entry: XrefEntry,
  at: number,
): void {
  if (num > HIGHEST_OBJECT) throw damaged(at, 'an object number is too high')
  if (entries.has(num)) throw damaged(at, 'an object is listed twice')
  entries.set(num, entry)
}

/** Objects that the table calls free and the stream knows are hidden from old readers only (7.5.8.4). */
function withHidden(
  table: ReadonlyMap<number, XrefEntry>,
  hidden: ReadonlyMap<number, XrefEntry>,
): Map<number, XrefEntry> {
  const seen = [...table].filter(([num, entry]) => entry.kind !== 'free' || !hidden.has(num))
  return new Map([...hidden, ...seen])
}

function readXrefStream(bytes: Uint8Array, at: number, budget: PdfBudget): XrefSection {
  const direct = (value: PdfValue | undefined): PdfValue => {
    if (isRef(value)) throw damaged(at, 'a cross-reference stream leans on other objects')
    return value ?? null
  }
  const { value, end } = readIndirectObject(bytes, at, budget, direct)
  if (!isStream(value) || nameOf(value.dict.get('Type')) !== 'XRef')
    throw damaged(at, 'a cross-reference section was expected')
  const data = unfilter(value.raw, value.dict, direct, budget)
  return {
    at,
    end,
    trailer: value.dict,
    entries: streamEntries(value, data, at, budget),
    form: 'stream',
  }
}

function streamEntries(
  stream: PdfStream,
  data: Uint8Array,
  at: number,
  budget: PdfBudget,
): Map<number, XrefEntry> {
  const widths = wholeNumbers(stream.dict.get('W'), 8)
  const index = wholeNumbers(stream.dict.get('Index') ?? [0, stream.dict.get('Size') ?? 0])
  if (widths?.length !== 3 || index === undefined || index.length % 2 === 1)
    throw damaged(at, 'a cross-reference stream is damaged')
  const nums = pairs(index).flatMap(([first, count]) => numbersFrom(first, count, budget))
  const width = widths.reduce((sum, one) => sum + one, 0)
  if (nums.length * width > data.length) throw damaged(at, 'a cross-reference stream is too short')
  const entries = new Map<number, XrefEntry>()
  for (const [row, num] of nums.entries())
    addEntry(entries, num, entryFrom(data, row * width, widths), at)
  return entries
}

function wholeNumbers(value: PdfValue | undefined, most = Infinity): number[] | undefined {
  if (!isArray(value)) return undefined
  const numbers = value.filter(isInteger).filter((item) => item >= 0 && item <= most)
  return numbers.length === value.length ? numbers : undefined
}

const pairs = (numbers: readonly number[]): [number, number][] =>
  numbers.flatMap((first, i) => (i % 2 === 0 ? [[first, Number(numbers[i + 1])]] : []))

function numbersFrom(first: number, count: number, budget: PdfBudget): number[] {
  const nums: number[] = []
  for (let num = first; num < first + count; num += 1) {
    budget.step()
    nums.push(num)
  }
  return nums
}

function entryFrom(data: Uint8Array, at: number, widths: readonly number[]): XrefEntry {
  const [w0 = 0, w1 = 0, w2 = 0] = widths
  const kind = w0 === 0 ? 1 : bigEndian(data, at, w0)
  const second = bigEndian(data, at + w0, w1)
  const third = bigEndian(data, at + w0 + w1, w2)
  if (kind === 1) return { kind: 'offset', at: second, gen: third }
  return kind === 2 ? { kind: 'packed', stream: second, index: third } : { kind: 'free' }
}

function bigEndian(data: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let i = at; i < at + width; i += 1) value = value * 256 + Number(data[i])
  return value
}
