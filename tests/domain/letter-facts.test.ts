import { describe, expect, test } from 'vitest'
import { letterFacts } from '#src/domain/letter-facts.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anEvidence,
  anId,
  auditReport,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'

const secret = { ...auditReport, confidential: true as const }

describe('what a letter may draw on', () => {
  const assessment = anAssessment({
    title: 'Working title',
    answers: { 'system-name': 'Gate', agency: 'Town of Elm', stage: 'in-use' },
    findings: {
      study: aFinding({
        status: 'not-met',
        note: 'Said by an insider.',
        internalNote: 'Ring Ben.',
        evidence: [fromAudit, anEvidence({ id: anId(210) })],
      }),
    },
    claims: [
      aClaim({ source: secret.id, statement: 'Told in private' }),
      aClaim({ id: anId(310) }),
    ],
    sources: [townNotice, secret],
  })

  test('counts a finding that rests on a confidential source, without the source', () => {
    const { report } = letterFacts(aFramework, assessment)
    const [study] = report.practices
    expect(study).toMatchObject({ status: 'not-met', evidence: [{ number: 1 }] })
    expect(study?.claims).toHaveLength(1)
    expect(JSON.stringify(report.practices)).not.toMatch(/Told in private|Ring Ben|Audit report/)
  })

  test('leaves out the notes and answers that stay inside', () => {
    const publicCopy = { ...assessment.publicCopy, answers: ['agency', 'stage'], notes: ['study'] }
    const { report, answers } = letterFacts(aFramework, { ...assessment, publicCopy })
    expect(report.practices[0]?.note).toBe('')
    expect(report.system).toMatchObject({ name: 'Gate', agency: '', stage: '' })
    expect(answers).toEqual({ 'system-name': 'Gate' })
    expect(JSON.stringify(report.chapters)).not.toContain('Town of Elm')
  })

  test('tells the name only while it may be told', () => {
    const publicCopy = { ...assessment.publicCopy, answers: ['system-name'] }
    expect(letterFacts(aFramework, { ...assessment, publicCopy }).report.system.name).toBe('')
  })
})
