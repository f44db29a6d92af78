import { expect, test } from 'vitest'
import { isUnfinished, unfinished } from '#src/workflows/unfinished.ts'

test('a time limit is told in seconds', () => {
  expect(unfinished({ kind: 'out-of-time', limit: 90_000 })).toEqual({
    kind: 'work-out-of-time',
    seconds: 90,
  })
})

test('a worker that broke is told in its own words', () => {
  expect(unfinished({ kind: 'broken', detail: 'no memory' })).toEqual({
    kind: 'work-broken',
    detail: 'no memory',
  })
})

test('what a file is refused for is not taken for work without an end', () => {
  expect(isUnfinished(unfinished({ kind: 'stopped' }))).toBe(true)
  expect(isUnfinished({ kind: 'damaged' })).toBe(false)
})
