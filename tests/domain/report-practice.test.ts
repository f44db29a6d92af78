import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { evidenceOf, reportClaims, reportPractice } from '#src/domain/report-practice.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anEvidence,
  anId,
  aWorkedAssessment,
} from '#tests/support/an-assessment.ts'

function told(assessment: Assessment, id: string) {
  const finding = findingsOf(aFramework, assessment).practices.find((p) => p.practice.id === id)
  if (!finding) throw new Error(`${id} is not asked`)
  return reportPractice(aFramework, assessment, finding)
}

describe('a practice as the report tells it', () => {
  test('has its claims, its finding and its lines beside each other', () => {
    const study = told(aWorkedAssessment, 'study')
    expect(study).toMatchObject({ status: 'partly-met', depth: 'full', timing: 'before-use' })
    expect(study.claims.map(({ statement }) => statement)).toEqual(['Yes'])
    expect(study.requirements.map(({ id, level, status }) => [id, level, status])).toEqual([
      ['st-1', 'must', 'met'],
      ['st-2', 'must', 'not-met'],
      ['st-3', 'should', 'not-shown'],
    ])
    expect(study.requirements[0]).toMatchObject({ note: 'Seen.', confidence: 'high' })
    expect(study.requirements[1]?.claims).toMatchObject([{ reported: false, statement: '' }])
  })

  test('rests on what its lines cite, and not on what was written about it as a whole', () => {
    const whole = aFinding({ status: 'met', note: 'All is well.', confidence: 'high' })
    const study = told(
      { ...aWorkedAssessment, findings: { ...aWorkedAssessment.findings, study: whole } },
      'study',
    )
    expect(study.note).toBe('')
    expect(study.requirements.flatMap(({ evidence }) => evidence)).toHaveLength(2)
    expect(study.evidence).toEqual([
      { number: 2, title: 'Audit report', place: 'page 12', quote: 'We looked.' },
    ])
  })

  test('tells no lines at quick depth', () => {
    const quick = anAssessment({ findings: { study: aFinding({ status: 'met' }) } })
    expect(told(quick, 'study').requirements).toEqual([])
  })

  test('tells lines at quick depth when the status follows from them', () => {
    const lines = anAssessment({ findings: { 'st-1': aFinding({ status: 'met' }) } })
    expect(told(lines, 'study').requirements).toHaveLength(3)
  })
})

describe('what is cited', () => {
  test('evidence names its source by number and title', () => {
    const finding = aWorkedAssessment.findings['st-1']
    expect(evidenceOf(aWorkedAssessment, finding)).toEqual([
      { number: 2, title: 'Audit report', place: 'page 12', quote: 'We looked.' },
    ])
    expect(evidenceOf(aWorkedAssessment, undefined)).toEqual([])
  })

  test('a source that is not listed has no title and the number 0', () => {
    const finding = aFinding({ evidence: [anEvidence({ source: anId(999) })] })
    expect(evidenceOf(aWorkedAssessment, finding)).toMatchObject([{ number: 0, title: '' }])
  })

  test('a claim names its source and says whether anything was reported', () => {
    const [claim] = reportClaims(aWorkedAssessment, [aClaim({ caution: 'About any appeal.' })])
    expect(claim).toEqual({
      reported: true,
      statement: 'Yes',
      prompt: 'Was it studied?',
      caution: 'About any appeal.',
      place: 'row 2',
      number: 1,
      sourceTitle: 'Town notice',
    })
  })
})
