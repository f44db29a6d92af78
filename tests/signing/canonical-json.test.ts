import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#src/signing/canonical-json.ts'

const text = (value: unknown): string => {
  const result = canonicalJson(value)
  if (!result.ok) throw new Error(result.error.path)
  return new TextDecoder().decode(result.value)
}

describe('the canonical form', () => {
  test('is the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const example = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    )
    expect(text(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('orders keys by their UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const value = Object.fromEntries(keys.map((key) => [key, 0]))
    const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
    const members = order.map((key) => `${JSON.stringify(key)}:0`)
    expect(text(value)).toBe(`{${members.join(',')}}`)
    expect(text({ b: 1, a: 2 })).toBe('{"a":2,"b":1}')
  })

  test('does not depend on the order of keys, and reads back as the same value', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, reversed(item)]),
      )
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(text(reversed(value))).toBe(text(value))
        expect(JSON.parse(text(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('what has no canonical form', () => {
  const circle: { self?: unknown } = {}
  circle.self = circle

  test.each([
    ['a missing value', { a: [1, undefined] }, '/a/1'],
    ['a member that is undefined', { a: { b: undefined } }, '/a/b'],
    ['no number', { a: Number.NaN }, '/a'],
    ['an infinite number', [0, Number.POSITIVE_INFINITY], '/1'],
    ['half a surrogate pair', { a: '\ud800' }, '/a'],
    ['half a surrogate pair in a key', { 'x/y~\udc00': 1 }, '/x~1y~0\udc00'],
    ['a big integer', { a: 1n }, '/a'],
    ['a function', { a: () => 1 }, '/a'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a value with its own idea of JSON', { a: { toJSON: () => 1 } }, '/a'],
    ['a map', new Map(), ''],
  ])('%s is refused with its place', (_, value, path) => {
    expect(canonicalJson(value)).toEqual({ ok: false, error: { kind: 'not-canonical', path } })
  })

  test('a value that holds itself is refused instead of followed', () => {
    expect(canonicalJson(circle).ok).toBe(false)
  })

  test('an object without a prototype is a plain value', () => {
    expect(text(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}')
  })
})
