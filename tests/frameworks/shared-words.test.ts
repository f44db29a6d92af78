import { describe, expect, test } from 'vitest'
import { plainWords, sharedRunWith } from '#tests/support/shared-words.ts'

describe('words shared with a source', () => {
  test('case, punctuation, line breaks and footnote numbers make no difference', () => {
    expect(plainWords('The AI’s\n  fail-safe,34 (at once)')).toEqual([
      'the',
      "ai's",
      'fail',
      'safe',
      '34',
      'at',
      'once',
    ])
    expect(plainWords('stakeholders35 who')).toEqual(['stakeholders', 'who'])
  })

  test('finds the longest run, wherever it stands', () => {
    expect(
      sharedRunWith('Some dogs bark. All dogs bark at noon.')('We say that dogs bark at night.'),
    ).toEqual(['dogs', 'bark', 'at'])
  })

  test('a part of a word is not a word', () => {
    expect(sharedRunWith('smart party')('art')).toEqual([])
  })
})
