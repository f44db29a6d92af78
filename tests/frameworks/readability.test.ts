import { describe, expect, test } from 'vitest'
import { fleschKincaidGrade, syllables } from '#tests/support/readability.ts'

describe('reading grade', () => {
  test.each([
    ['the', 1],
    ['use', 1],
    ['uses', 2],
    ['rule', 1],
    ['table', 2],
    ['agency', 3],
    ['agency’s', 3],
    ['tested', 2],
    ['asked', 1],
    ['notices', 3],
    ['purposes', 3],
    ['appropriate', 4],
    ['biometric', 4],
    ['official', 3],
    ['discrimination', 5],
    ['mitigate', 3],
    ['bias', 2],
    ['people', 2],
    ['places', 2],
    ['while', 1],
    ['AI', 2],
    ['OMB', 3],
  ])('%s has %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count)
  })

  test('short words in short sentences come out below the first grade', () => {
    expect(fleschKincaidGrade(['The cat sat on the mat. The dog ran.'])).toBeLessThan(1)
  })

  test('one long sentence of long words comes out far above grade 12', () => {
    const text =
      'The establishment of comprehensive organizational accountability mechanisms necessitates interdepartmental coordination, continuous documentation and considerable administrative participation.'
    expect(fleschKincaidGrade([text])).toBeGreaterThan(20)
  })

  test('follows the published formula', () => {
    // 9 words, 1 sentence, 11 syllables
    const expected = 0.39 * 9 + 11.8 * (11 / 9) - 15.59
    expect(fleschKincaidGrade(['The quick brown fox jumps over the lazy dog.'])).toBeCloseTo(
      expected,
    )
  })

  test('the points of an abbreviation end no sentence', () => {
    expect(fleschKincaidGrade(['Only U.S. citizens can go.'])).toBe(
      fleschKincaidGrade(['Only US citizens can go.']),
    )
  })

  test('nothing to read has grade 0', () => {
    expect(fleschKincaidGrade([])).toBe(0)
  })
})
