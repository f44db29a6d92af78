import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameJson } from '#src/domain/same-json.ts'

test('a value is the same as its copy, in any order of members', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, turned(item)]),
          )
        : value
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameJson(value, turned(value))).toBe(true)
    }),
  )
})

test('two values are the same exactly when they are deeply equal', () => {
  const small = fc.jsonValue({ maxDepth: 1, stringUnit: fc.constantFrom('a', 'b') })
  fc.assert(
    fc.property(small, small, (one, other) => {
      const equal = (() => {
        try {
          expect(one).toStrictEqual(other)
          return true
        } catch {
          return false
        }
      })()
      expect(sameJson(one, other)).toBe(equal)
    }),
  )
})

test.each([
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: undefined }, { b: undefined }],
  [null, {}],
  ['1', 1],
  [{ toString: 1 }, {}],
])('%j is not %j', (one, other) => {
  expect(sameJson(one, other)).toBe(false)
  expect(sameJson(other, one)).toBe(false)
})
