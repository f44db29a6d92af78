import { describe, expect, test } from 'vitest'
import type { LetterCondition } from '#schemas/letter-condition.ts'
import { type LetterScope, letterHolds, practicesWith } from '#src/domain/letter-condition.ts'
import { letterFacts } from '#src/domain/letter-facts.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment } from '#tests/support/an-assessment.ts'

const facts = letterFacts(
  aFramework,
  anAssessment({
    answers: { 'system-name': 'Gate', stage: 'in-use' },
    findings: {
      study: aFinding({ status: 'not-shown' }),
      watch: aFinding({ status: 'not-shown' }),
    },
  }),
)
const scope: LetterScope = {
  ...facts,
  fields: { who: 'Ada', empty: ' ' },
  date: '2025-04-03',
  signers: 0,
}
const shown = { standings: ['not-shown' as const] }
const met = { standings: ['met' as const] }

test.each<[LetterCondition, boolean]>([
  [{ answers: { answer: 'stage', is: 'in-use' } }, true],
  [{ answers: { answer: 'stage', is: 'planned' } }, false],
  [{ practices: shown }, true],
  [{ practices: met }, false],
  [{ practices: shown, atLeast: 2 }, true],
  [{ practices: shown, atLeast: 3 }, false],
  [{ practices: shown, atLeast: 1, atMost: 1 }, false],
  [{ practices: met, atMost: 0 }, true],
  [{ practices: shown, atMost: 0 }, false],
  [{ verdict: [facts.report.verdict.rule, 'other'] }, true],
  [{ verdict: ['other'] }, false],
  [{ assessment: 'shadow' }, true],
  [{ assessment: 'self' }, false],
  [{ datedFrom: '2025-04-03' }, true],
  [{ datedFrom: '2025-04-04' }, false],
  [{ filled: 'who' }, true],
  [{ filled: 'empty' }, false],
  [{ filled: 'gone' }, false],
  [{ signed: true }, false],
  [{ contradictions: true }, false],
  [{ all: [{ filled: 'who' }, { signed: true }] }, false],
  [{ any: [{ filled: 'who' }, { signed: true }] }, true],
  [{ not: { signed: true } }, true],
])('%j holds: %s', (condition, holds) => {
  expect(letterHolds(condition, scope)).toBe(holds)
})

describe('a letter without a date', () => {
  test('is dated from no day', () => {
    expect(letterHolds({ datedFrom: '0001-01-01' }, { ...scope, date: '' })).toBe(false)
  })
})

test('practices are counted once, however many of their lines match', () => {
  const byLine = letterFacts(
    aFramework,
    anAssessment({
      practiceDepths: { study: 'full' },
      findings: {
        'st-1': aFinding({ status: 'not-shown' }),
        'st-2': aFinding({ status: 'not-shown' }),
      },
    }),
  )
  expect(practicesWith(byLine, shown)).toBe(1)
})
