import type { PdfBudget } from './pdf-budget.ts'
import { damaged } from './pdf-fault.ts'
import { unfilter } from './pdf-filters.ts'
import { type Cursor, readInteger, readValue } from './pdf-lexer.ts'
import { isInteger, nameOf, type PdfStream, type PdfValue } from './pdf-values.ts'

/** Gives the object of that number, which the cross-reference says stands at that index. */
export type ObjectStream = (num: number, index: number) => PdfValue

/** An object stream (7.5.7); its objects are read when asked for, each once. */
export function readObjectStream(
  stream: PdfStream,
  budget: PdfBudget,
  resolve: (value: PdfValue | undefined) => PdfValue,
): ObjectStream {
  const { dict } = stream
  const count = resolve(dict.get('N'))
  const first = resolve(dict.get('First'))
  if (nameOf(dict.get('Type')) !== 'ObjStm' || !isInteger(count) || !isInteger(first) || first < 0)
    throw damaged(0, 'an object stream is damaged')
  const bytes = unfilter(stream.raw, dict, resolve, budget)
  const places = readPlaces({ bytes, at: 0, inFile: false, budget }, count)
  const known = new Map<number, PdfValue>()
  return (num, index) => {
    const place = places[index]
    if (place?.num !== num) throw damaged(0, 'an object stream lacks an object')
    const cursor = { bytes, at: first + place.at, inFile: false, budget }
    const value = known.has(num) ? (known.get(num) ?? null) : readValue(cursor)
    known.set(num, value)
    return value
  }
}

function readPlaces(cursor: Cursor, count: number): { num: number; at: number }[] {
  const places: { num: number; at: number }[] = []
  for (let i = 0; i < count; i += 1) {
    cursor.budget.step()
    places.push({ num: readInteger(cursor), at: readInteger(cursor) })
  }
  return places
}
