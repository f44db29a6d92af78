import { expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { emptyFinding, newAssessment } from '#src/domain/new-assessment.ts'
import { aMoment, anId } from '#tests/support/an-assessment.ts'

test('a new assessment is whole by the schema and answers nothing', () => {
  const framework = { id: 'town-code', version: '1.0.0' }
  const assessment = newAssessment({ id: anId(7), kind: 'self', framework, now: aMoment })
  expect(AssessmentSchema.parse(assessment)).toEqual(assessment)
  expect(assessment).toMatchObject({
    id: anId(7),
    kind: 'self',
    framework,
    answers: {},
    claims: [],
  })
  expect([assessment.createdAt, assessment.updatedAt]).toEqual([aMoment, aMoment])
})

test('an empty finding is whole by the schema, and each one is its own', () => {
  const finding = emptyFinding()
  const assessment = newAssessment({
    id: anId(7),
    kind: 'self',
    framework: { id: 'a', version: '1' },
    now: aMoment,
  })
  expect(AssessmentSchema.safeParse({ ...assessment, findings: { a: finding } }).success).toBe(true)
  expect(emptyFinding().evidence).not.toBe(finding.evidence)
})
