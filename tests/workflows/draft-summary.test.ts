import { describe, expect, test } from 'vitest'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, aMoment, anAssessment, anId } from '#tests/support/an-assessment.ts'

const answers = { 'system-name': 'Turnstile', agency: 'Elm', component: 'Front desk' }

describe('what a list says of a draft', () => {
  test('what it is about and how far it is', () => {
    const draft = anAssessment({ answers, findings: { study: aFinding({ status: 'met' }) } })
    expect(summaryOf(aFramework, draft)).toEqual({
      id: anId(1),
      title: 'Turnstile',
      agency: 'Elm',
      component: 'Front desk',
      kind: 'shadow',
      answered: 1,
      total: 2,
      unit: 'practices',
      updatedAt: aMoment,
    })
  })

  test('the name that the person gave it, when there is one', () => {
    expect(summaryOf(aFramework, anAssessment({ answers, title: 'Mine' })).title).toBe('Mine')
  })

  test('nothing where nothing was said', () => {
    expect(summaryOf(aFramework, anAssessment())).toMatchObject({ title: '', agency: '' })
  })

  test('what is counted: practices, lines, or both', () => {
    const unit = (parts: Parameters<typeof anAssessment>[0]) =>
      summaryOf(aFramework, anAssessment(parts)).unit
    expect(unit({})).toBe('practices')
    expect(unit({ depth: 'full' })).toBe('lines')
    expect(unit({ practiceDepths: { study: 'full' } })).toBe('answers')
    expect(unit({ practiceDepths: { study: 'full', watch: 'full' } })).toBe('lines')
  })
})
