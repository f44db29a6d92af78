import { describe, expect, test } from 'vitest'
import { dateFromParts, isPublishedDate } from '#src/domain/published-date.ts'

describe('a date as published', () => {
  test.each(['', '2024', '2024-12', '2024-12-16', '2024-02-29'])('may be "%s"', (text) =>
    expect(isPublishedDate(text)).toBe(true),
  )
  test.each(['24', '2024-1', '2024-13', '2023-02-29', '2024-12-16T00:00', 'May 2024', ' 2024'])(
    'is never "%s"',
    (text) => expect(isPublishedDate(text)).toBe(false),
  )
})

describe('the parts of a date', () => {
  test.each<[unknown[], string | undefined]>([
    [[2024, 2, 9], '2024-02-09'],
    [['2024', '12'], '2024-12'],
    [[2024], '2024'],
    [[], undefined],
    [[2024, 13], undefined],
    [['around 2024'], undefined],
    [[null], undefined],
  ])('%j give %s', (parts, date) => expect(dateFromParts(parts)).toBe(date))
})
