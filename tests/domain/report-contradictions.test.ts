import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { allContradictions, reportContradictions } from '#src/domain/report-contradictions.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anId,
  auditReport,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'

const base: Partial<Assessment> = {
  sources: [townNotice, auditReport],
  rows: [aKeptRow()],
  findings: { study: aFinding({ status: 'not-met', note: 'It was not.', evidence: [fromAudit] }) },
}
const told = (parts: Partial<Assessment> = {}) => {
  const draft = anAssessment({ ...base, ...parts })
  const findings = findingsOf(aFramework, draft)
  return {
    all: allContradictions(aFramework, draft, findings),
    report: reportContradictions(aFramework, draft, findings),
  }
}

describe('a contradiction as a reader meets it', () => {
  test('cites the row by column and the finding by its evidence', () => {
    const [one] = told().all
    expect(one).toMatchObject({
      title: 'Said to be studied, and it was not',
      places: [{ source: 'Town Code', section: '§3', pages: '3' }],
      decision: '',
    })
    expect(one?.sides[0]).toMatchObject([
      {
        by: 'agency',
        prompt: 'Was it studied?',
        statement: 'Yes',
        place: 'row 7, column 46',
        number: 1,
        source: 'Town notice',
      },
    ])
    expect(one?.sides[1]).toMatchObject([
      {
        by: 'assessor',
        label: 'Short study',
        status: 'not-met',
        statement: 'It was not.',
        number: 0,
      },
      { by: 'independent', statement: 'We looked.', place: 'page 12', number: 2 },
    ])
  })

  test('quotes what was recorded about the system', () => {
    const [one] = told({
      findings: {},
      rows: [aKeptRow({ cells: { 'impact-assessment': 'No' } })],
      answers: { risky: 'yes', uses: ['decides'] },
    }).all
    expect(one?.sides[1]).toMatchObject([{ by: 'assessor', number: 0, place: '' }])
    expect(one?.sides[1]?.[0]?.statement).not.toBe('')
  })

  test('quotes a claim that no row makes', () => {
    const { all } = told({ rows: [], claims: [aClaim({ statement: 'We did.', place: 'page 2' })] })
    expect(all[0]?.sides[0]).toMatchObject([
      { by: 'agency', statement: 'We did.', place: 'page 2' },
    ])
  })
})

test('the report tells only what was accepted, and counts the rest', () => {
  const { accepted, counts } = told({
    contradictions: {
      [`studied-but-not/${anId(500)}`]: { decision: 'accepted', reason: 'The audit is newer.' },
    },
  }).report
  expect(accepted.map(({ title, reason }) => [title, reason])).toEqual([
    ['Said to be studied, and it was not', 'The audit is newer.'],
  ])
  expect(counts).toEqual({ found: 2, accepted: 1, rejected: 0, noted: 0, undecided: 1 })
})
