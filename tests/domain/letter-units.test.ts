import { describe, expect, test } from 'vitest'
import { letterFacts } from '#src/domain/letter-facts.ts'
import {
  isSelected,
  letterUnits,
  openMarks,
  recordsOf,
  standingOf,
} from '#src/domain/letter-units.ts'
import type { Reason } from '#src/domain/report-model.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment, auditReport, townNotice } from '#tests/support/an-assessment.ts'

const unitsOf = (parts: Parameters<typeof anAssessment>[0]) =>
  letterUnits(letterFacts(aFramework, anAssessment(parts)).report)

test.each<[Parameters<typeof standingOf>[0]['status'], Reason['kind'] | '', string]>([
  ['met', '', 'met'],
  ['met', 'only-the-claim', 'only-claimed'],
  ['met', 'no-evidence-cited', 'only-claimed'],
  ['partly-met', 'only-the-claim', 'only-claimed'],
  ['not-met', '', 'not-met'],
  ['not-met', 'only-the-claim', 'not-met'],
  ['not-met', 'no-evidence-cited', 'unsupported'],
  ['not-shown', '', 'not-shown'],
  ['waived', '', 'waived'],
  ['unanswered', '', 'unanswered'],
])('%s with “%s” stands as %s', (status, kind, standing) => {
  const reasons = kind === '' ? [] : ([{ kind }] as Reason[])
  expect(standingOf({ status, reasons }, true)).toBe(standing)
})

test('what nothing shows and nobody claims has no ground at all', () => {
  const reasons = [{ kind: 'no-evidence-cited' as const }]
  expect(standingOf({ status: 'met', reasons }, false)).toBe('unsupported')
  expect(standingOf({ status: 'met', reasons }, true)).toBe('only-claimed')
})

describe('units', () => {
  test('of a practice answered as a whole are the practice, as one must', () => {
    const [study] = unitsOf({ findings: { study: aFinding({ status: 'not-shown' }) } })
    expect(study).toMatchObject({
      id: 'study',
      level: 'must',
      isWhole: true,
      standing: 'not-shown',
    })
  })

  test('of a practice answered by lines are its lines, with their levels', () => {
    const units = unitsOf({
      practiceDepths: { study: 'full' },
      findings: { 'st-1': aFinding({ status: 'met' }), 'st-3': aFinding({ status: 'not-shown' }) },
    })
    expect(units.slice(0, 3).map(({ id, level, standing }) => [id, level, standing])).toEqual([
      ['st-1', 'must', 'unsupported'],
      ['st-2', 'must', 'unanswered'],
      ['st-3', 'should', 'not-shown'],
    ])
  })
})

test.each([
  [{ standings: ['met' as const] }, false],
  [{ standings: ['not-shown' as const] }, true],
  [{ standings: ['not-shown' as const], levels: ['must' as const] }, false],
  [{ standings: ['not-shown' as const], levels: ['should' as const] }, true],
])('%j selects an advised line that is not shown: %s', (selection, selected) => {
  expect(isSelected({ standing: 'not-shown', level: 'should' }, selection)).toBe(selected)
})

describe('records', () => {
  const [whole] = unitsOf({ findings: { study: aFinding({ status: 'not-shown' }) } })

  test('of a whole practice are asked for level by level', () => {
    const described = { study: { must: ['The study'], should: ['Its notes'] } }
    expect(recordsOf(whole!, described).map(({ level, text }) => [level, text])).toEqual([
      ['must', 'The study'],
      ['should', 'Its notes'],
    ])
    expect(recordsOf(whole!, { study: { must: ['The study'] } })).toHaveLength(1)
  })

  test('that nobody described are what the unit says', () => {
    expect(recordsOf(whole!, {})).toMatchObject([
      { level: 'must', text: 'The town does the study.' },
    ])
  })

  test('of a line are its own, at its level', () => {
    expect(
      recordsOf({ ...whole!, id: 'st-3', level: 'should' }, { 'st-3': 'Notes' }),
    ).toMatchObject([{ level: 'should', text: 'Notes' }])
  })
})

test('marks are told once, and not of sources that may not be named or are not there', () => {
  const { report } = letterFacts(
    aFramework,
    anAssessment({ sources: [townNotice, { ...auditReport, confidential: true }] }),
  )
  expect(openMarks(report, [1, 1, 2, 9, 0])).toEqual([1])
})
