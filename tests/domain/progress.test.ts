import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { progressOf } from '#src/domain/progress.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment } from '#tests/support/an-assessment.ts'

const progress = (parts: Partial<Assessment>) => progressOf(aFramework, anAssessment(parts))
const counts = (parts: Partial<Assessment>) =>
  Object.fromEntries(
    progress(parts).sections.map(({ id, answered, total }) => [id, `${answered} of ${total}`]),
  )
const met = aFinding({ status: 'met' })

describe('questions', () => {
  test('count when they are asked and answered', () => {
    expect(counts({ answers: { agency: 'Elm', component: ' ', risky: 'yes' } })['system']).toBe(
      '1 of 6',
    )
    expect(counts({ answers: { uses: ['decides'], risky: 'yes' } })['system']).toBe('2 of 8')
  })

  test('never count as requirements', () => {
    expect(progress({ answers: { agency: 'Elm' } }).requirements).toEqual({ answered: 0, total: 2 })
  })
})

describe('practices', () => {
  test('count as one answer at quick depth', () => {
    expect(counts({ findings: { study: met } })).toMatchObject({
      before: '1 of 1',
      during: '0 of 1',
    })
  })

  test('count line by line at full depth', () => {
    expect(counts({ depth: 'full', findings: { 'st-1': met, 'wa-1': met } })).toMatchObject({
      before: '1 of 3',
      during: '1 of 2',
    })
  })

  test('at both depths add up', () => {
    const parts = { practiceDepths: { study: 'full' as const }, findings: { 'st-1': met } }
    expect(progress(parts).requirements).toEqual({ answered: 1, total: 4 })
  })

  test('tell their status', () => {
    const { sections } = progress({ findings: { study: met } })
    expect(sections.flatMap(({ practices }) => practices.map((p) => [p.id, p.status]))).toEqual([
      ['study', 'met'],
      ['watch', 'unanswered'],
    ])
  })

  test('seen and left open are not answered', () => {
    const looked = aFinding({ note: 'Looked, found nothing yet.' })
    expect(progress({ findings: { study: looked } }).requirements.answered).toBe(0)
  })
})
