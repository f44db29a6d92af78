import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { RecordSchema } from '#schemas/record.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { buildRecord, computedOf } from '#src/domain/record.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aMoment, anAssessment, anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'

const record = (assessment: Assessment, framework = aFramework) =>
  buildRecord(framework, assessment, {
    id: anId(50),
    state: 'final',
    issuedAt: aMoment,
    application: { name: 'Plumbline', version: '1.2.3' },
    frameworkSha256: 'f'.repeat(64),
  })

describe('the record that leaves the house', () => {
  test('is whole by its schema', () => {
    expect(RecordSchema.parse(record(aWorkedAssessment))).toEqual(record(aWorkedAssessment))
  })

  test('holds what was asked and answered, and nothing that is hidden', () => {
    const { assessment } = record(aWorkedAssessment)
    expect(assessment.answers).not.toHaveProperty('harm')
    expect(assessment.answers).toHaveProperty('people')
    expect(Object.keys(assessment.findings)).toEqual(['st-1', 'st-2', 'st-3'])
    expect(assessment.practiceDepths).toEqual({ study: 'full' })
    expect(assessment.claims.map(({ about }) => about)).toEqual(['study', 'agency', 'st-2'])
    expect(JSON.stringify(assessment)).not.toContain('Hidden')
  })

  test('keeps what the agency says about a question that was asked and left open', () => {
    const { agency: _, ...answers } = aWorkedAssessment.answers
    const { assessment } = record({ ...aWorkedAssessment, answers })
    expect(assessment.claims.map(({ about }) => about)).toContain('agency')
  })

  test('keeps what a published file said of a question that is hidden', () => {
    const claim = aWorkedAssessment.claims[0]!
    const { assessment } = record({
      ...aWorkedAssessment,
      claims: [{ ...claim, about: 'harm' }],
      sources: aWorkedAssessment.sources.map((source) =>
        source.id === claim.source
          ? { ...source, file: { name: 'inventory.csv', sha256: 'a'.repeat(64) } }
          : source,
      ),
    })
    expect(assessment.claims.map(({ about }) => about)).toEqual(['harm'])
  })

  test('holds the framework and its digest', () => {
    expect(record(aWorkedAssessment).framework).toEqual({
      sha256: 'f'.repeat(64),
      definition: aFramework,
    })
  })
})

describe('what is computed', () => {
  test('is the same again from the record’s own answers', () => {
    const { assessment, framework, computed } = record(aWorkedAssessment)
    const { definition } = framework
    expect(computedOf(definition, findingsOf(definition, assessment))).toEqual(computed)
  })

  test('names the verdict, the notes, each practice and each line', () => {
    const { verdict, notes, practices } = record(aWorkedAssessment).computed
    expect(verdict.rule).toBe('stop')
    expect(notes).toEqual([])
    expect(practices).toEqual([
      {
        id: 'study',
        depth: 'full',
        status: 'partly-met',
        requirements: [
          { id: 'st-1', status: 'met' },
          { id: 'st-2', status: 'not-met' },
          { id: 'st-3', status: 'not-shown' },
        ],
      },
      {
        id: 'watch',
        depth: 'quick',
        status: 'waived',
        requirements: [
          { id: 'wa-1', status: 'waived' },
          { id: 'wa-2', status: 'unanswered' },
        ],
      },
    ])
  })

  test('names no rule when none holds', () => {
    const silent = { ...aFramework, verdicts: aFramework.verdicts.slice(0, 1) }
    expect(record(anAssessment(), silent).computed.verdict.rule).toBe('none')
  })
})
