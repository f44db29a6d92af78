import type { PdfBudget } from './pdf-budget.ts'
import { damaged } from './pdf-fault.ts'
import { type Cursor, readInteger, readValue, takeWord } from './pdf-lexer.ts'
import { isDict, isInteger, type PdfDict, type PdfStream, type PdfValue } from './pdf-values.ts'

/** An object as it stands in the file, from its number to its `endobj`. */
export type IndirectObject = {
  readonly num: number
  readonly gen: number
  readonly value: PdfValue
  readonly end: number
}

type Resolve = (value: PdfValue | undefined) => PdfValue

/** `12 0 obj … endobj` at exactly this place (7.3.10); `resolve` is asked for an indirect `Length`. */
export function readIndirectObject(
  bytes: Uint8Array,
  at: number,
  budget: PdfBudget,
  resolve: Resolve,
): IndirectObject {
  const cursor: Cursor = { bytes, at, inFile: true, budget }
  const { num, gen } = readObjectHeader(cursor)
  const value = readValue(cursor)
  const body =
    isDict(value) && takeWord(cursor, 'stream') ? readStream(cursor, value, resolve) : value
  if (!takeWord(cursor, 'endobj')) throw damaged(cursor.at, 'an object does not end')
  return { num, gen, value: body, end: cursor.at }
}

export function readObjectHeader(cursor: Cursor): { num: number; gen: number } {
  const at = cursor.at
  const num = readInteger(cursor)
  const gen = readInteger(cursor)
  if (!takeWord(cursor, 'obj')) throw damaged(at, 'an object was expected')
  return { num, gen }
}

/** The data begins after one CR LF or LF and has exactly the stated length (7.3.8.1). */
function readStream(cursor: Cursor, dict: PdfDict, resolve: Resolve): PdfStream {
  const { bytes } = cursor
  if (bytes[cursor.at] === 13) cursor.at += 1
  if (bytes[cursor.at] !== 10) throw damaged(cursor.at, 'a stream does not begin')
  const start = cursor.at + 1
  const length = resolve(dict.get('Length'))
  if (!isInteger(length) || length < 0 || start + length > bytes.length)
    throw damaged(start, 'a stream has no sound length')
  cursor.at = start + length
  if (!takeWord(cursor, 'endstream'))
    throw damaged(cursor.at, 'a stream does not end where it says')
  return { kind: 'stream', dict, raw: bytes.subarray(start, start + length) }
}
