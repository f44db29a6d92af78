import { describe, expect, test } from 'vitest'
import type { Answers } from '#schemas/assessment.ts'
import type { Condition } from '#schemas/condition.ts'
import { becauseOf } from '#src/domain/because.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anId } from '#tests/support/an-assessment.ts'

const because = (condition: Condition, answers: Answers) =>
  becauseOf(aFramework, condition, answers).map(({ label, said }) => [label, ...said])

const decides: Condition = { answer: 'uses', includes: ['decides', 'advises'] }

describe('you see this because …', () => {
  test('names the question and what was chosen, in the words of the form', () => {
    expect(because(decides, { uses: ['counts', 'decides'] })).toEqual([
      ['What does it do?', 'It decides'],
    ])
  })

  test('names only the parts of “any” that hold', () => {
    const condition = { any: [decides, { answer: 'stage', is: 'in-use' }] }
    expect(because(condition, { uses: ['counts'], stage: 'in-use' })).toEqual([
      ['Is it in use?', 'In use'],
    ])
  })

  test('names every part of “all”', () => {
    const condition = { all: [decides, { answer: 'stage', is: 'in-use' }] }
    expect(because(condition, { uses: ['advises'], stage: 'in-use' })).toEqual([
      ['What does it do?', 'It advises'],
      ['Is it in use?', 'In use'],
    ])
  })

  test('names what was answered where the condition is that something else was not', () => {
    expect(because({ not: { answer: 'stage', is: 'retired' } }, { stage: 'planned' })).toEqual([
      ['Is it in use?', 'Planned'],
    ])
  })

  test('names the question alone when it is shown because nothing was answered', () => {
    expect(because({ not: { answer: 'stage', answered: true } }, {})).toEqual([['Is it in use?']])
  })

  test('names each question once, and no question that the form does not have', () => {
    const condition = { all: [decides, { answer: 'uses', answered: true }] }
    expect(because(condition, { uses: ['advises'] })).toHaveLength(1)
    expect(because({ answer: 'gone', answered: false }, {})).toEqual([])
  })

  test('says a day or a text as it stands, and nothing for rows', () => {
    expect(because({ answer: 'begun', from: '2020-01-01' }, { begun: '2024-05-06' })).toEqual([
      ['Since when?', '2024-05-06'],
    ])
    const people = [{ id: anId(1), cells: { group: 'Children' } }]
    expect(because({ answer: 'people', answered: true }, { people })).toEqual([['Which people?']])
  })
})
