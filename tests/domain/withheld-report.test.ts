import { expect, test } from 'vitest'
import { piecesOf } from '#src/domain/withheld-pieces.ts'
import { labelOf, leftOutOf } from '#src/domain/withheld-report.ts'
import { aCanaryAssessment } from '#tests/support/a-canary-assessment.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'

test('what is left out is told by kind, with where it would stand', async () => {
  const record = await aRecord({}, aCanaryAssessment)
  const { answers, notes } = aCanaryAssessment.publicCopy
  const told = leftOutOf(aFramework, record.assessment, piecesOf(record, { answers, notes }))
  expect(told.map(({ kind, count, items }) => [kind, count, items.map(({ id }) => id)])).toEqual([
    ['source', 1, ['2']],
    ['claim', 2, ['watch', 'appeal']],
    ['context', 1, []],
    ['row', 1, []],
    ['note', 1, ['study']],
    ['evidence', 2, ['st-1', 'st-2']],
    ['internal-note', 2, ['st-1', 'watch']],
    ['answer', 1, ['use-case-id']],
    ['contradictions', 1, []],
  ])
})

test('an answer that a report tells apart is told apart when it is left out', async () => {
  const record = await aRecord({}, aCanaryAssessment)
  const choices = { answers: ['system-name', 'rights'], notes: [] }
  const told = leftOutOf(aFramework, record.assessment, piecesOf(record, choices))
  const items = told.find(({ kind }) => kind === 'answer')?.items ?? []
  expect(items.map(({ id, answer }) => [id, answer?.role, answer?.chapter.id])).toEqual([
    ['system-name', 'systemName', 'system'],
    ['rights', 'rightsMatrix', 'effects'],
  ])
})

test.each([
  ['system-name', 'What is it called?'],
  ['study', 'Short study'],
  ['st-1', 'Short study, st-1'],
  ['gone', 'gone'],
])('“%s” is called “%s”', (id, label) => {
  expect(labelOf(aFramework, id)).toBe(label)
})
