import { expect, test } from 'vitest'
import { wordsOf } from '#src/export/pdf/words.ts'
import { reportEnds } from '#src/export/report-markdown-ends.ts'
import { aReport } from './a-report.ts'

const say = wordsOf({ language: 'en' })
const written = (parts: Parameters<typeof aReport>[0] = {}) =>
  reportEnds(aReport(parts), say).join('\n\n')

test('actions stand in a table for each kind', () => {
  const actions = aReport().actions
  const text = written()
  for (const { what } of actions) expect(text).toContain(what)
  expect(written({ actions: [] })).toContain('No practice is found to fall short.')
})

test('empty tables and lists are said in words', () => {
  const empty = { kind: 'table' as const, columns: [], rows: [] }
  const text = written({ rightsMatrix: empty, peopleAffected: empty, openQuestions: [] })
  expect(text).toContain('No right is recorded as touched.')
  expect(text).toContain('No group is recorded as affected.')
  expect(text).toContain('Everything that applies has an answer')
})

test('a public copy says what it leaves out, a whole report has no such chapter', () => {
  const leftOut = [{ kind: 'source' as const, count: 2, items: [] }]
  const heading = written({ leftOut }).match(/## What this copy .*/)
  expect(heading).not.toBeNull()
  expect(written()).not.toContain(heading?.[0])
})

test('the digest of a final record stands at the end, a draft has none', () => {
  const { recordDigest } = aReport()
  expect(written({ state: 'final' })).toContain(recordDigest)
  expect(written({ state: 'draft' })).not.toContain(recordDigest)
})
