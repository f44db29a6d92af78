import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { buildReport } from '#src/domain/report.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  aFinding,
  aMoment,
  anAssessment,
  anId,
  aWorkedAssessment,
} from '#tests/support/an-assessment.ts'

const issue = {
  state: 'final' as const,
  recordId: anId(50),
  recordDigest: 'd'.repeat(64),
  issuedAt: aMoment,
}
const report = (assessment: Assessment, framework = aFramework) =>
  buildReport(framework, assessment, issue)

describe('the report', () => {
  test('says which record it prints, what it is about and by which yardstick', () => {
    expect(report(aWorkedAssessment)).toMatchObject({
      ...issue,
      title: 'Turnstile at the town hall',
      system: {
        name: 'Turnstile',
        agency: 'Town of Elm',
        component: 'Front desk',
        useCaseId: 'ELM-7',
        stage: 'In use',
      },
      yardstick: {
        shortTitle: 'Town Code',
        version: '1.0.0',
        documents: [{ standing: '' }, { standing: 'Replaced in 2020.' }],
      },
    })
  })

  test('is titled by the system when the assessment has no title of its own', () => {
    expect(report({ ...aWorkedAssessment, title: '' }).title).toBe('Turnstile')
  })

  test('says the verdict with its grounds, each with its place and its evidence', () => {
    expect(report(aWorkedAssessment).verdict).toEqual({
      rule: 'stop',
      tone: 'bad',
      headline: 'It had to stop: 1 practice unmet',
      explanation: '1 must is unmet, 0 not shown.',
      places: [
        { source: 'Town Code', section: '§1', pages: '1' },
        { source: 'Old Code', section: '§7', pages: '7' },
      ],
      grounds: [
        {
          id: 'st-2',
          label: 'The town does st-2.',
          status: 'not-met',
          place: { source: 'Town Code', section: '§3(a)', pages: '3' },
          evidence: [2],
        },
      ],
    })
  })

  test('names a whole practice among the grounds by its short title', () => {
    const quick = anAssessment({ findings: { study: aFinding({ status: 'not-met' }) } })
    expect(report(quick).verdict.grounds).toMatchObject([{ id: 'study', label: 'Short study' }])
  })

  test('counts practices by status', () => {
    expect(report(aWorkedAssessment).counts).toEqual({
      ...{ met: 0, 'partly-met': 1, 'not-met': 0, 'not-shown': 0 },
      ...{ 'not-applicable': 0, waived: 1, unanswered: 0 },
    })
  })

  test('holds nothing that belongs to a hidden question or practice', () => {
    expect(JSON.stringify(report(aWorkedAssessment))).not.toContain('Hidden')
  })

  test('keeps what the record also said, with its source’s number', () => {
    expect(report(aWorkedAssessment).context).toEqual([
      { prompt: 'Colour', statement: 'Green', number: 1, place: 'row 2' },
    ])
  })

  test('says nothing rather than something false when no rule holds', () => {
    const silent = { ...aFramework, verdicts: aFramework.verdicts.slice(0, 1) }
    expect(report(aWorkedAssessment, silent).verdict).toMatchObject({
      rule: 'none',
      tone: 'neutral',
      headline: '',
    })
  })
})
