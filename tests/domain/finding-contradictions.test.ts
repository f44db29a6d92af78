import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import {
  contradictionsWithAnswers,
  contradictionsWithFindings,
} from '#src/domain/finding-contradictions.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { keptRows } from '#src/domain/kept-rows.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anId,
  auditReport,
  fromAudit,
  fromNotice,
  townNotice,
} from '#tests/support/an-assessment.ts'

const sources = [townNotice, auditReport]
const notMet = { study: aFinding({ status: 'not-met', evidence: [fromAudit] }) }

function found(parts: Partial<Assessment>) {
  const draft = anAssessment({ sources, rows: [aKeptRow()], ...parts })
  const findings = findingsOf(aFramework, draft)
  const rows = keptRows(aFramework, draft)
  return {
    withFindings: contradictionsWithFindings(aFramework.contradictions, rows, findings, draft),
    withAnswers: contradictionsWithAnswers(aFramework.contradictions, rows, findings),
  }
}

describe('a row against a finding', () => {
  test('collides when the agency says done and independent evidence shows that it is not', () => {
    const { withFindings } = found({ findings: notMet })
    expect(withFindings.map(({ key }) => key)).toEqual([`studied-but-not/${anId(500)}`])
    expect(withFindings[0]?.sides).toMatchObject([
      { kind: 'row', row: 7, cells: [{ statement: 'Yes' }] },
      { kind: 'finding', targets: ['study'], status: 'not-met', evidence: [fromAudit] },
    ])
  })

  test.each<[string, Partial<Assessment>]>([
    [
      'the evidence is the agency’s own',
      { findings: { study: aFinding({ status: 'not-met', evidence: [fromNotice] }) } },
    ],
    ['no evidence is cited', { findings: { study: aFinding({ status: 'not-met' }) } }],
    [
      'the finding is another',
      { findings: { study: aFinding({ status: 'met', evidence: [fromAudit] }) } },
    ],
    ['nothing was concluded', {}],
    ['the agency does not say done', { findings: notMet, rows: [aKeptRow({ cells: {} })] }],
  ])('does not when %s', (_what, parts) => {
    expect(found(parts).withFindings).toEqual([])
  })

  test('names the lines when the finding follows from them', () => {
    const lines = {
      'st-1': aFinding({ status: 'not-met', evidence: [fromAudit] }),
      'st-2': aFinding({ status: 'met', evidence: [fromAudit] }),
    }
    const claimed = { rows: [], claims: [aClaim()] }
    const { withFindings } = found({ ...claimed, depth: 'full', findings: lines })
    expect(withFindings.map(({ sides }) => sides[1])).toEqual([
      { kind: 'finding', targets: ['st-1'], status: 'partly-met', evidence: [fromAudit] },
    ])
  })
})

test('a claim that no row makes is held against the finding by itself', () => {
  const letter = aClaim({ id: anId(310), source: auditReport.id, statement: 'We studied it.' })
  const blank = aClaim({ id: anId(311), source: auditReport.id, reported: false, statement: '' })
  const { withFindings } = found({ findings: notMet, rows: [], claims: [letter, blank, aClaim()] })
  expect(withFindings.map(({ key }) => key)).toEqual([
    `study-spoken-of/${letter.id}`,
    `study-spoken-of/${anId(300)}`,
  ])
  const beside = found({ findings: notMet, claims: [aClaim()] }).withFindings
  expect(beside.map(({ rule }) => rule.id)).toEqual(['studied-but-not'])
})

test('a row is held against what was recorded about the system', () => {
  const rows = [aKeptRow({ cells: { 'impact-assessment': 'No' } })]
  const answers = { risky: 'yes', uses: ['decides'] }
  const { withAnswers } = found({ rows, answers })
  expect(withAnswers.map(({ key }) => key)).toEqual([`not-studied-but-risky/${anId(500)}`])
  expect(withAnswers[0]?.sides[1]).toEqual({ kind: 'answers', questions: ['risky'] })
  expect(found({ rows, answers: { risky: 'no' } }).withAnswers).toEqual([])
})
