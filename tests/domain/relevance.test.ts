import { describe, expect, test } from 'vitest'
import type { Answers } from '#schemas/assessment.ts'
import { askedOf, askedPractices, askedQuestions } from '#src/domain/relevance.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

const asked = (answers: Answers) => askedOf(aFramework, anAssessment({ answers }))
const questionIds = (answers: Answers) => askedQuestions(asked(answers)).map(({ id }) => id)
const practiceIds = (answers: Answers) => askedPractices(asked(answers)).map(({ id }) => id)

describe('what is asked', () => {
  test('of a blank assessment: only what has no condition', () => {
    expect(questionIds({})).toEqual([
      ...['system-name', 'agency', 'component', 'use-case-id', 'stage', 'uses'],
    ])
    expect(practiceIds({})).toEqual(['study', 'watch'])
  })

  test('a question and a practice appear with the answer that they hang on', () => {
    expect(questionIds({ uses: ['decides'] })).toContain('risky')
    expect(practiceIds({ uses: ['decides'] })).toContain('appeal')
  })

  test('a line of a practice appears with its own condition', () => {
    const lines = (answers: Answers) =>
      askedPractices(asked(answers))
        .find(({ id }) => id === 'appeal')
        ?.requirements.map(({ id }) => id)
    expect(lines({ uses: ['decides'] })).toEqual(['ap-1'])
    expect(lines({ uses: ['decides'], risky: 'yes' })).toEqual(['ap-1', 'ap-2'])
  })

  test('a section appears with its condition', () => {
    const sections = (answers: Answers) => asked(answers).sections.map(({ section }) => section.id)
    expect(sections({})).toEqual(['system', 'before', 'during'])
    expect(sections({ stage: 'planned' })).toEqual(['system', 'effects', 'before', 'during'])
  })
})

describe('answers that are hidden', () => {
  test('keep no later question alive and do not count', () => {
    const answers = { uses: ['counts'], risky: 'yes', harm: 'It falls over.' }
    expect(questionIds(answers)).not.toContain('harm')
    expect(asked(answers).answers).toEqual({ uses: ['counts'] })
  })

  test('come back when the answer they hang on comes back', () => {
    const answers = { uses: ['decides'], risky: 'yes', harm: 'It falls over.' }
    expect(asked(answers).answers).toEqual(answers)
  })

  test('do not count in a section that is not asked', () => {
    expect(asked({ people: 'x' }).answers).toEqual({})
  })

  test('or that are blank do not count', () => {
    expect(asked({ agency: ' \n', uses: [], stage: 'planned' }).answers).toEqual({
      stage: 'planned',
    })
  })

  test('do not count when no question has their id', () => {
    expect(asked({ 'some-older-question': 'x' }).answers).toEqual({})
  })
})
