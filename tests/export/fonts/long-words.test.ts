import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { breakLongWord } from '#src/export/fonts/long-words.ts'

describe('breakLongWord', () => {
  test.each([
    ['assessment', ['assessment']],
    ['M-24-10', ['M-24-10']],
    [
      'https://www.dhs.gov/ai/inventory',
      ['https://', '', 'www.', '', 'dhs.', '', 'gov/', '', 'ai/', '', 'inventory'],
    ],
    ['abcdefghijklmnopqrst', ['abcdefghi', '', 'jklmnopqr', '', 'st']],
  ])('breaks %s', (word, parts) => {
    expect(breakLongWord(word)).toEqual(parts)
  })

  it('loses no character and keeps parts short enough for a narrow column', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (word) => {
        const parts = breakLongWord(word)
        expect(parts.join('')).toBe(word)
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(18)
      }),
    )
  })
})
