import { describe, expect, test } from 'vitest'
import { bytesOfLatin1 } from '#src/signing/bytes.ts'
import { readObjectStream } from '#src/signing/object-stream.ts'
import { createBudget, defaultLimits } from '#src/signing/pdf-budget.ts'
import { readValue } from '#src/signing/pdf-lexer.ts'
import { entriesOf, isString } from '#src/signing/pdf-values.ts'
import { aCursor, faultOf } from '#tests/support/a-cursor.ts'

const open = (dict: string, data: string, values = 1_000) =>
  readObjectStream(
    { kind: 'stream', dict: entriesOf(readValue(aCursor(dict))), raw: bytesOfLatin1(data) },
    createBudget({ ...defaultLimits, values }),
    (value) => value ?? null,
  )

const HEAD = '/Type /ObjStm /N 3 /First 15'
const DATA = '11 0 12 3 13 9 (a) [1 2] null'

describe('an object stream', () => {
  test('gives each object by number and index', () => {
    const object = open(`<<${HEAD}>>`, DATA)
    expect(object(12, 1)).toEqual([1, 2])
    expect(object(13, 2)).toBeNull()
    expect(object(13, 2)).toBeNull()
    const text = object(11, 0)
    expect(isString(text) && text.span).toBeNull()
    expect(object(11, 0)).toBe(text)
  })

  test('gives nothing where number and index do not belong together', () => {
    const object = open(`<<${HEAD}>>`, DATA)
    for (const [num, index] of [
      [12, 0],
      [99, 1],
      [12, 9],
    ] as const)
      expect(faultOf(() => object(num, index))).toBe('an object stream lacks an object')
  })

  test.each([
    ['another type', '<</Type /XRef /N 1 /First 5>>'],
    ['no count', '<</Type /ObjStm /First 5>>'],
    ['no beginning', '<</Type /ObjStm /N 1>>'],
    ['a beginning before the start', '<</Type /ObjStm /N 1 /First -5>>'],
  ])('with %s is damaged', (_, dict) => {
    expect(faultOf(() => open(dict, '11 0 (a)'))).toBe('an object stream is damaged')
  })

  test('with more objects than it has room for is a fault, soon', () => {
    expect(faultOf(() => open('<</Type /ObjStm /N 5 /First 5>>', '11 0 (a)'))).toBeDefined()
    const endless = '<</Type /ObjStm /N 1000000000 /First 5>>'
    expect(faultOf(() => open(endless, '1 0 '.repeat(5_000)))).toBe('too-large')
  })
})
