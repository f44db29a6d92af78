import { expect, test } from 'vitest'
import { keyOf, lineFrom, unreadableAmong } from '#src/storage/set-aside-entry.ts'
import { aMoment, anId } from '#tests/support/an-assessment.ts'

const named = { draft: anId(1), title: 'Turnstile', at: aMoment }
const unreadable = { ...named, kind: 'unreadable' } as const
const older = { ...named, kind: 'older-version', format: 'one/1' } as const

test('each draft has one key for what cannot be read, and one for each older version', () => {
  const keys = [unreadable, older, { ...older, format: 'one/2' }, { ...older, draft: anId(2) }]
  expect(new Set(keys.map(keyOf)).size).toBe(4)
  expect(keyOf({ kind: 'unreadable', draft: anId(1) })).toBe(keyOf(unreadable))
})

test('the line of an older version holds nothing of the draft', () => {
  expect(lineFrom({ ...older, raw: { words: 'testimony' } })).toEqual(older)
  expect(lineFrom({ ...unreadable, more: 'testimony' })).toEqual(unreadable)
})

test.each([
  ['a text', 'Turnstile'],
  ['nothing', null],
  ['an unknown kind', { ...named, kind: 'other' }],
  ['a title that is no text', { ...unreadable, title: 5 }],
  ['no moment', { ...unreadable, at: undefined }],
  ['no draft', { ...unreadable, draft: undefined }],
  ['no format', { ...older, format: undefined }],
])('%s is no line', (_case, value) => {
  expect(lineFrom(value)).toBeUndefined()
})

test('unreadable drafts are told apart from those that have an older version', () => {
  expect(unreadableAmong([unreadable, { ...older, draft: anId(2) }])).toEqual(new Set([anId(1)]))
})
