import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conclusion } from '#src/domain/report-model.ts'
import { rollUp } from '#src/domain/roll-up.ts'

const lines = (...statuses: Conclusion[]) =>
  statuses.map((status, at) => ({ id: `line-${at}`, status }))
const status = (...statuses: Conclusion[]) => rollUp(lines(...statuses)).status

describe('a practice follows from its must lines', () => {
  const cases: [Conclusion[], Conclusion][] = [
    [['met', 'met'], 'met'],
    [['met', 'not-met'], 'partly-met'],
    [['not-met', 'not-met'], 'not-met'],
    [['not-met', 'unanswered'], 'not-met'],
    [['not-met', 'not-shown'], 'not-met'],
    [['partly-met', 'not-shown'], 'partly-met'],
    [['met', 'partly-met'], 'partly-met'],
    [['met', 'unanswered'], 'unanswered'],
    [['not-shown', 'unanswered'], 'unanswered'],
    [['met', 'not-shown'], 'not-shown'],
    [['met', 'waived'], 'met'],
    [['met', 'not-applicable'], 'met'],
    [['waived', 'not-applicable'], 'waived'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [[], 'unanswered'],
  ]
  test.each(cases)('%j → %s', (statuses, expected) => {
    expect(status(...statuses)).toBe(expected)
  })

  test('the reason names the lines by status', () => {
    expect(rollUp(lines('met', 'not-met', 'met')).reasons).toEqual([
      { kind: 'from-lines', ids: { met: ['line-0', 'line-2'], 'not-met': ['line-1'] } },
    ])
  })
})

const conclusion = fc.constantFrom<Conclusion>(
  ...(['met', 'partly-met', 'not-met', 'not-shown'] as const),
  ...(['not-applicable', 'waived', 'unanswered'] as const),
)

describe('whatever the lines', () => {
  test('their order does not count', () => {
    fc.assert(
      fc.property(fc.array(conclusion), (statuses) => {
        expect(status(...statuses.toReversed())).toBe(status(...statuses))
      }),
    )
  })

  test('one unmet line never makes a practice met, shown or exempt', () => {
    fc.assert(
      fc.property(fc.array(conclusion), (others) => {
        expect(['not-met', 'partly-met']).toContain(status('not-met', ...others))
      }),
    )
  })

  test('a practice is met only when every line that counts is', () => {
    fc.assert(
      fc.property(fc.array(conclusion), (statuses) => {
        const counting = statuses.filter((s) => s !== 'waived' && s !== 'not-applicable')
        const allMet = counting.length > 0 && counting.every((s) => s === 'met')
        expect(status(...statuses) === 'met').toBe(allMet)
      }),
    )
  })
})
