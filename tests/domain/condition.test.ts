import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '#schemas/assessment.ts'
import type { AnswerTest, Condition } from '#schemas/condition.ts'
import { holds, isAnswered, testHolds } from '#src/domain/condition.ts'
import { anId } from '#tests/support/an-assessment.ts'

const row = { id: anId(1), cells: {} }

describe('one test of one answer', () => {
  const cases: [AnswerTest, Answer | undefined, boolean][] = [
    [{ answer: 'a', is: 'yes' }, 'yes', true],
    [{ answer: 'a', is: 'yes' }, 'no', false],
    [{ answer: 'a', is: '' }, '', false],
    [{ answer: 'a', is: 'yes' }, ['yes'], false],
    [{ answer: 'a', includes: ['x', 'y'] }, ['w', 'y'], true],
    [{ answer: 'a', includes: ['x', 'y'] }, 'y', true],
    [{ answer: 'a', includes: ['x'] }, ['w'], false],
    [{ answer: 'a', includes: ['x'] }, [row], false],
    [{ answer: 'a', includes: ['x'] }, undefined, false],
    [{ answer: 'a', answered: true }, ' \n', false],
    [{ answer: 'a', answered: true }, [], false],
    [{ answer: 'a', answered: true }, [row], true],
    [{ answer: 'a', answered: false }, undefined, true],
    [{ answer: 'a', answered: false }, 'x', false],
    [{ answer: 'a', before: '2024-12-02' }, '2024-12-01', true],
    [{ answer: 'a', before: '2024-12-02' }, '2024-12-02', false],
    [{ answer: 'a', before: '2024-12-02' }, '', false],
    [{ answer: 'a', before: '2024-12-02' }, ['2024-12-01'], false],
    [{ answer: 'a', from: '2024-12-02' }, '2024-12-02', true],
    [{ answer: 'a', from: '2024-12-02' }, '2024-12-01', false],
  ]
  test.each(cases)('%j of %j is %s', (condition, answer, expected) => {
    expect(testHolds(condition, answer)).toBe(expected)
  })

  test('rows and choices are answered when there is at least one', () => {
    expect([isAnswered([row]), isAnswered(['x']), isAnswered([])]).toEqual([true, true, false])
  })
})

const value = fc.constantFrom('x', 'y', '')
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('a', 'b'),
  fc.oneof(value, fc.array(value, { maxLength: 2 })),
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({ answer: fc.constantFrom('a', 'b'), is: value }),
    fc.record({ answer: fc.constantFrom('a', 'b'), answered: fc.boolean() }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

describe('conditions together', () => {
  test('not turns every condition round', () => {
    fc.assert(
      fc.property(condition, answers, (part, given) => {
        expect(holds({ not: part }, given)).toBe(!holds(part, given))
      }),
    )
  })

  test('“not any” is “all not”', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1 }), answers, (parts, given) => {
        const allNot = holds({ all: parts.map((part) => ({ not: part })) }, given)
        expect(holds({ not: { any: parts } }, given)).toBe(allNot)
      }),
    )
  })
})
