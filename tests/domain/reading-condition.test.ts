import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadingCondition } from '#schemas/contradiction-rule.ts'
import { judge } from '#src/domain/reading-condition.ts'
import { row2024 } from '#tests/support/a-year-pair.ts'

const { reader } = row2024({
  'use-case-name': 'Finds fraud',
  'impact-type': 'Neither',
  'date-initiated': '1/1/2020',
  'date-implemented': '1/1/2019',
})
const unknown: ReadingCondition = { reading: 'ghost', is: ['blank'] }
const so: ReadingCondition = { reading: 'impact', is: ['neither', 'rights'] }
const notSo: ReadingCondition = { reading: 'impact', is: ['rights'] }
const holds = (condition: ReadingCondition) => judge(condition, reader).holds

describe('a test on a reading', () => {
  test.each<[ReadingCondition, boolean | undefined]>([
    [so, true],
    [notSo, false],
    [unknown, undefined],
    [{ reading: 'adverse-effect', is: ['blank'] }, true],
    [{ reading: 'adverse-effect', answered: false }, true],
    [{ reading: 'impact', answered: true }, true],
    [{ reading: 'description', names: ['fraud*'] }, true],
    [{ reading: 'description', names: ['crime*'] }, false],
    [{ reading: 'outputs', names: ['fraud*'] }, undefined],
    [{ reading: 'implemented', earlierThan: 'initiated' }, true],
    [{ reading: 'initiated', earlierThan: 'implemented' }, false],
    [{ reading: 'initiated', earlierThan: 'retired' }, undefined],
    [{ reading: 'initiated', before: '2020-01-01' }, false],
    [{ reading: 'initiated', from: '2020-01-01' }, true],
    [{ reading: 'retired', before: '2020-01-01' }, undefined],
  ])('%j: %s', (condition, expected) => {
    expect(holds(condition)).toBe(expected)
  })
})

describe('what cannot be decided', () => {
  test.each<[ReadingCondition, boolean | undefined]>([
    [{ not: unknown }, undefined],
    [{ all: [so, unknown] }, undefined],
    [{ all: [notSo, unknown] }, false],
    [{ any: [so, unknown] }, true],
    [{ any: [notSo, unknown] }, undefined],
    [{ any: [notSo] }, false],
  ])('%j: %s', (condition, expected) => {
    expect(holds(condition)).toBe(expected)
  })

  test('never turns into a yes by being denied twice or by company', () => {
    const leaf = fc.constantFrom(so, notSo, unknown)
    const { condition } = fc.letrec<{ condition: ReadingCondition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({ not: tie('condition') }),
        fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      ),
    }))
    fc.assert(
      fc.property(condition, (one) => {
        expect(holds({ not: { not: one } })).toBe(holds(one))
        const opposite = holds(one)
        expect(holds({ not: one })).toBe(opposite === undefined ? undefined : !opposite)
      }),
    )
  })
})

test('says what it rests on: the parts that hold, each once, and the words that it found', () => {
  const judged = judge(
    { all: [so, { any: [notSo, { reading: 'description', names: ['fraud*', 'scam*'] }] }, so] },
    reader,
  )
  expect(judged).toEqual({ holds: true, readings: ['impact', 'description'], words: ['fraud*'] })
})
