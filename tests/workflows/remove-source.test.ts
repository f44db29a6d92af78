import { describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { withEvidenceBack, withoutSource } from '#src/workflows/remove-source.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import {
  aFinding,
  anId,
  auditReport,
  aWorkedAssessment,
  fromAudit,
  fromNotice,
  townNotice,
} from '#tests/support/an-assessment.ts'

describe('a source taken away', () => {
  test('leaves nothing that cites it, and everything else', () => {
    const { rest } = withoutSource(aWorkedAssessment, auditReport.id)
    expect(AssessmentSchema.safeParse({ ...aWorkedAssessment, ...rest }).success).toBe(true)
    expect(rest.sources).toEqual([townNotice])
    expect(rest.claims).toEqual(aWorkedAssessment.claims)
    expect(rest.findings['st-1']).toEqual({ ...aWorkedAssessment.findings['st-1'], evidence: [] })
  })

  test('takes its claims, its context and its rows along', () => {
    const worked = { ...aWorkedAssessment, rows: [aKeptRow()] }
    const { rest, restore } = withoutSource(worked, townNotice.id)
    expect([rest.claims, rest.context, rest.rows]).toEqual([[], [], []])
    expect(restore(rest).rows).toEqual(worked.rows)
  })

  test.each([auditReport.id, townNotice.id])('comes back with all of it: %s', (id) => {
    const { rest, restore } = withoutSource(aWorkedAssessment, id)
    const { sources, findings, claims, context, rows } = aWorkedAssessment
    expect(restore(rest)).toEqual({ sources, findings, claims, context, rows })
  })

  test('comes back beside what was changed meanwhile', () => {
    const { rest, restore } = withoutSource(aWorkedAssessment, auditReport.id)
    const added = { ...auditReport, id: anId(150), title: 'Found meanwhile' }
    const note = aFinding({ ...rest.findings['st-1'], note: 'Written meanwhile.' })
    const now = restore({
      ...rest,
      sources: [...rest.sources, added],
      findings: { ...rest.findings, 'st-1': note },
    })
    expect(now.sources).toEqual([townNotice, auditReport, added])
    expect(now.findings['st-1']).toEqual({ ...note, evidence: [fromAudit] })
  })
})

describe('evidence put back', () => {
  test('joins what is cited now', () => {
    const findings = { study: aFinding({ evidence: [fromNotice] }) }
    const back = withEvidenceBack(findings, 'study', [{ at: 0, item: fromAudit }])
    expect(back['study']?.evidence).toEqual([fromAudit, fromNotice])
  })

  test('makes a finding where there is none, and changes nothing when there is none to put back', () => {
    expect(withEvidenceBack({}, 'study', [{ at: 3, item: fromAudit }])['study']?.evidence).toEqual([
      fromAudit,
    ])
    expect(withEvidenceBack({}, 'study', [])).toEqual({})
  })
})
