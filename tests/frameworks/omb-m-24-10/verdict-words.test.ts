import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '#schemas/assessment.ts'
import type { Question } from '#schemas/question.ts'
import { type Status, StatusSchema } from '#schemas/status.ts'
import { judge, memo, practiceIds } from './situation.ts'

const inUse = { stage: 'in-use', category: 'rights-impacting' }

describe('the words of the verdict', () => {
  test('name the deadline, count the practices, and point at what is unmet', () => {
    const { verdict } = judge({
      rest: 'met',
      statuses: { 'iv-c': 'not-met' },
      answers: inUse,
    })
    expect(verdict?.headline).toBe('The memo required this use to stop by 1 December 2024')
    expect(verdict?.explanation).toMatch(/^1 required practice is not met or only partly met,/)
    expect(verdict?.grounds.map(({ id }) => id)).toEqual(['iv-c'])
  })

  test('speak of several in the plural', () => {
    const { verdict } = judge({ rest: 'not-met', answers: inUse })
    expect(verdict?.explanation).toMatch(/^15 required practices are not met/)
  })

  test('do not count what is not shown as unmet', () => {
    const { verdict } = judge({ rest: 'not-shown', answers: inUse })
    expect(verdict?.headline).toBe('Compliance cannot be shown on this record')
    expect(verdict?.explanation).toMatch(/^For 15 practices nothing on the record shows/)
  })

  test('leave the rights practices out of a use that is safety-impacting only', () => {
    const { verdict } = judge({
      rest: 'not-met',
      answers: { stage: 'in-use', category: 'safety-impacting' },
    })
    expect(verdict?.explanation).toMatch(/^9 required practices are not met/)
  })
})

const days = ['2024-10-15', '2024-12-01', '2024-12-02', '2026-01-01']

function anyAnswer(question: Question): fc.Arbitrary<Answer> | undefined {
  if (question.kind === 'date') return fc.constantFrom(...days)
  if (question.kind === 'choice') return fc.constantFrom(...question.options.map((o) => o.value))
  if (question.kind === 'many') return fc.subarray(question.options.map((o) => o.value))
  return undefined
}

/** Any answers to the questions that a verdict can look at, whether they fit together or not. */
const anyAnswers = fc
  .record(
    Object.fromEntries(
      memo.sections
        .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
        .flatMap((question) => {
          const answer = anyAnswer(question)
          return answer ? [[question.id, answer] as const] : []
        }),
    ),
    { requiredKeys: [] },
  )
  .map((answers): Answers => {
    const given = Object.entries(answers).filter(([, answer]) => answer !== undefined)
    return Object.fromEntries(given as [string, Answer][])
  })

const anyOf = (...statuses: (Status | '')[]) =>
  fc.record(Object.fromEntries(practiceIds.map((id) => [id, fc.constantFrom(...statuses)])))
const anyStatuses = anyOf('', ...StatusSchema.options)
const nothingUnmet = anyOf('', 'met', 'not-shown', 'not-applicable', 'waived')

describe('whatever is answered', () => {
  test('there is a verdict, and its sentences are whole', () => {
    fc.assert(
      fc.property(anyAnswers, anyStatuses, (answers, statuses) => {
        const { verdict } = judge({ answers, statuses })
        expect(`${verdict?.headline} ${verdict?.explanation}`).not.toMatch(/undefined|[{}|]/)
      }),
      { numRuns: 300 },
    )
  })

  test('no use is told to stop unless something is found unmet', () => {
    fc.assert(
      fc.property(anyAnswers, nothingUnmet, (answers, statuses) => {
        expect(judge({ answers, statuses }).verdict?.rule.tone).not.toBe('bad')
      }),
      { numRuns: 300 },
    )
  })

  test('no use is praised while a required practice is unmet before its time', () => {
    fc.assert(
      fc.property(anyAnswers, anyStatuses, (answers, statuses) => {
        const { verdict } = judge({ answers, statuses: { ...statuses, 'iv-a': 'not-met' } })
        expect(verdict?.rule.tone).not.toBe('good')
      }),
      { numRuns: 300 },
    )
  })
})
