import { latin1Of } from './bytes.ts'
import type { PdfBudget } from './pdf-budget.ts'
import { isDigit, isRegular, isSpace } from './pdf-characters.ts'
import { damaged } from './pdf-fault.ts'
import { readName, readString } from './pdf-tokens.ts'
import { type PdfDict, type PdfValue, pdfRef } from './pdf-values.ts'

/** A place in bytes that moves on as values are read. */
export type Cursor = {
  readonly bytes: Uint8Array
  at: number
  /** The bytes are the file, not an unpacked object stream: strings then know where they stand. */
  readonly inFile: boolean
  readonly budget: PdfBudget
}

const DEEPEST = 100
/** Longer runs of bytes without a value in them are looked at with an eye on the clock. */
const LONG = 4_096
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const SLASH = 0x2f
const PAREN = 0x28
const LESS = 0x3c
const GREATER = 0x3e
const OPEN = 0x5b
const CLOSE = 0x5d
const PERCENT = 0x25

/** White space and comments (7.2.3, 7.2.4). */
export function skipSpace(cursor: Cursor): void {
  const { bytes, at } = cursor
  for (;;) {
    const byte = bytes[cursor.at]
    if (byte === PERCENT) skipComment(cursor)
    else if (isSpace(byte)) cursor.at += 1
    else break
  }
  if (cursor.at - at > LONG) cursor.budget.look()
}

function skipComment(cursor: Cursor): void {
  const { bytes } = cursor
  while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13)
    cursor.at += 1
}

/** The next run of regular characters, empty at a delimiter or at the end. */
export function readWord(cursor: Cursor): string {
  skipSpace(cursor)
  const start = cursor.at
  while (isRegular(cursor.bytes[cursor.at])) cursor.at += 1
  if (cursor.at - start > LONG) throw damaged(start, 'a word is too long')
  return latin1Of(cursor.bytes, start, cursor.at)
}

/** Moves past `word` and says so, or stays. */
export function takeWord(cursor: Cursor, word: string): boolean {
  const before = cursor.at
  if (readWord(cursor) === word) return true
  cursor.at = before
  return false
}

export function readInteger(cursor: Cursor): number {
  const at = cursor.at
  const word = readWord(cursor)
  if (!/^\d{1,15}$/.test(word)) throw damaged(at, 'a whole number was expected')
  return Number(word)
}

/** One object that is not a stream; every fault leaves as a `PdfFault`. */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  if (depth > DEEPEST) throw damaged(cursor.at, 'objects are nested too deeply')
  cursor.budget.step()
  skipSpace(cursor)
  const byte = cursor.bytes[cursor.at]
  if (byte === SLASH) return readName(cursor)
  if (byte === PAREN) return readLongString(cursor)
  if (byte === OPEN) return readArray(cursor, depth)
  if (byte !== LESS) return readAtom(cursor)
  return cursor.bytes[cursor.at + 1] === LESS ? readDict(cursor, depth) : readLongString(cursor)
}

function readLongString(cursor: Cursor): PdfValue {
  const text = readString(cursor)
  if (text.bytes.length > LONG) cursor.budget.look()
  return text
}

function readArray(cursor: Cursor, depth: number): PdfValue[] {
  const items: PdfValue[] = []
  cursor.at += 1
  for (;;) {
    skipSpace(cursor)
    if (cursor.bytes[cursor.at] === CLOSE) {
      cursor.at += 1
      return items
    }
    items.push(readValue(cursor, depth + 1))
  }
}

function readDict(cursor: Cursor, depth: number): PdfDict {
  const dict = new Map<string, PdfValue>()
  cursor.at += 2
  for (;;) {
    skipSpace(cursor)
    const at = cursor.at
    if (cursor.bytes[at] === GREATER && cursor.bytes[at + 1] === GREATER) {
      cursor.at += 2
      return dict
    }
    if (cursor.bytes[at] !== SLASH) throw damaged(at, 'a dictionary key was expected')
    const { name } = readName(cursor)
    if (dict.has(name)) throw damaged(at, 'a dictionary key stands twice')
    dict.set(name, readValue(cursor, depth + 1))
  }
}

const constants: ReadonlyMap<string, PdfValue> = new Map<string, PdfValue>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function readAtom(cursor: Cursor): PdfValue {
  const at = cursor.at
  const whole = takeDigits(cursor, 10)
  if (whole !== undefined) return readReference(cursor, whole) ?? whole
  const word = readWord(cursor)
  const constant = constants.get(word)
  if (constant !== undefined) return constant
  if (!NUMBER.test(word)) throw damaged(at, 'an object was expected')
  return Number(word)
}

/** `12 0 R` after its first number has been read. */
function readReference(cursor: Cursor, num: number): PdfValue | undefined {
  const before = cursor.at
  skipSpace(cursor)
  const gen = takeDigits(cursor, 5)
  if (gen !== undefined && takeWord(cursor, 'R')) return pdfRef(num, gen)
  cursor.at = before
  return undefined
}

/** A word of at most so many digits and nothing else; lists of references are made of these. */
function takeDigits(cursor: Cursor, most: number): number | undefined {
  const { bytes, at } = cursor
  let number = 0
  let end = at
  for (; end - at < most && isDigit(bytes[end]); end += 1)
    number = number * 10 + Number(bytes[end]) - 0x30
  if (end === at || isRegular(bytes[end])) return undefined
  cursor.at = end
  return number
}
