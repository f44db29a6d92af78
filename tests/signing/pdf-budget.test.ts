import { describe, expect, test } from 'vitest'
import { createBudget, defaultLimits } from '#src/signing/pdf-budget.ts'
import { faultOf } from '#tests/support/a-cursor.ts'

const steps = (budget: { step: () => void }, count: number) => () => {
  for (let i = 0; i < count; i += 1) budget.step()
}

describe('the budget of a reading', () => {
  test('ends when the time is over', () => {
    let now = 100
    const budget = createBudget({ ...defaultLimits, time: 10, clock: () => now })
    now = 110
    expect(faultOf(steps(budget, 1_000))).toBeUndefined()
    now = 111
    expect(faultOf(steps(budget, 1_000))).toBe('out-of-time')
  })

  test('may be asked for the time at any moment', () => {
    let now = 0
    const budget = createBudget({ ...defaultLimits, time: 10, clock: () => now })
    expect(faultOf(budget.look)).toBeUndefined()
    now = 11
    expect(faultOf(budget.look)).toBe('out-of-time')
  })

  test('ends when too many objects were read', () => {
    const budget = createBudget({ ...defaultLimits, values: 50 })
    expect(faultOf(steps(budget, 50))).toBeUndefined()
    expect(faultOf(steps(budget, 1))).toBe('too-large')
  })

  test('ends when too much came out of compressed streams, all together', () => {
    const budget = createBudget({ ...defaultLimits, unpacked: 100 })
    expect(faultOf(() => budget.unpack(60))).toBeUndefined()
    expect(faultOf(() => budget.unpack(41))).toBe('too-large')
  })

  test('allows 200 MB and half a minute, by a clock that runs', async () => {
    expect([defaultLimits.size, defaultLimits.time]).toEqual([209_715_200, 30_000])
    const before = defaultLimits.clock()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(defaultLimits.clock()).toBeGreaterThan(before)
  })
})
