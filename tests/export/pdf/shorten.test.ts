import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { shorten, shortPlace } from '#src/export/pdf/shorten.ts'

describe('shorten', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['two\nlines', 20, 'two lines'],
    ['cut between words here', 12, 'cut between…'],
    ['no stop, before the dots', 8, 'no stop…'],
    ['oneverylongwordwithoutspaces', 10, 'oneverylon…'],
  ])('%s', (text, length, short) => {
    expect(shorten(text, length)).toBe(short)
  })

  it('is never longer than asked, but for its dots, and never ends in half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 4, max: 60 }),
        (text, length) => {
          const short = shorten(text, length)
          expect(short.length).toBeLessThanOrEqual(length + 1)
          if (!/\p{Surrogate}/u.test(text)) expect(short).not.toMatch(/\p{Surrogate}/u)
        },
      ),
    )
  })
})

describe('shortPlace', () => {
  test.each([
    ['row 2, column 4 “Was it studied?”', 'Was it studied?', 'row 2, column 4'],
    ['row 2, column 4 “Was it st…”', 'Was it studied?', 'row 2, column 4'],
    ['row 2, column 4 “Another question”', 'Was it studied?', 'row 2, column 4 “Another question”'],
    ['page 3', 'Was it studied?', 'page 3'],
  ])('%s', (place, prompt, short) => {
    expect(shortPlace(place, prompt)).toBe(short)
  })
})
