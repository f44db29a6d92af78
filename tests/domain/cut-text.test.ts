import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText } from '#src/domain/cut-text.ts'

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀b', 3, 'a…'],
  ['a😀bc', 4, 'a😀…'],
  ['', 0, ''],
])('cuts %j to %i', (text, length, cut) => {
  expect(cutText(text, length)).toBe(cut)
})

test('never exceeds the length nor splits a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 20 }),
      (text, length) => {
        const cut = cutText(text, length)
        expect(cut.length).toBeLessThanOrEqual(length)
        expect(cut).not.toMatch(/\p{Surrogate}/u)
      },
    ),
  )
})
