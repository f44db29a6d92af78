import { expect, test } from 'vitest'
import { contradictionsTold } from '#src/domain/letter-contradictions.ts'
import { letterFacts } from '#src/domain/letter-facts.ts'
import type { ReportModel } from '#src/domain/report-model.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anAssessment, auditReport, townNotice } from '#tests/support/an-assessment.ts'

const { report } = letterFacts(
  aFramework,
  anAssessment({ sources: [townNotice, { ...auditReport, confidential: true }] }),
)
type Accepted = ReportModel['contradictions']['accepted'][number]

const between = (...numbers: [number, number]): Accepted => ({
  ...{
    key: 'a',
    title: 'Yes and no',
    explanation: 'Both were said.',
    strength: 'cannot-both-hold',
  },
  ...{ places: [], about: [], beside: [], words: [], decision: 'accepted', reason: '' },
  sides: [[statement(numbers[0])], [statement(numbers[1])]],
})
const statement = (number: number): Accepted['sides'][0][number] => ({
  ...{ by: 'agency', label: 'Study', prompt: '', statement: 'Yes', place: 'row 2' },
  ...{ number, source: '' },
})
const told = (...accepted: Accepted[]) =>
  contradictionsTold({ ...report, contradictions: { ...report.contradictions, accepted } })

test('an accepted contradiction is told with its sources, each once', () => {
  expect(told(between(1, 1))).toEqual([
    { id: 'a', text: 'Yes and no. Both were said.', marks: [1] },
  ])
})

test('one that stands in no source is told without a mark', () => {
  expect(told(between(0, 0))[0]?.marks).toEqual([])
})

test('one that rests on a source which may not be named stays inside', () => {
  expect(told(between(1, 2))).toEqual([])
})
