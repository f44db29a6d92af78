import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HistoryStep } from '#schemas/history.ts'
import { statesBefore, turnsOf } from '#src/domain/history.ts'
import { mergeOldSteps } from '#src/domain/merge-history.ts'
import { aHistoryOf } from '#tests/support/a-history.ts'

const limits = { most: 12, whole: 4 }
const day = (number: number) => `2025-01-${String(number).padStart(2, '0')}T10:00:00.000Z`

/** Twenty states with a history between them, the given steps named. */
function aLongHistory(namedAt: readonly number[] = [], dayOf = (_at: number) => 1) {
  const texts = Array.from({ length: 21 }, (_, at) => ({ text: `state ${at}` }))
  const states = texts.map((_, at) => texts[at - namedAt.filter((named) => named < at).length])
  const steps = aHistoryOf(states, (at) =>
    namedAt.includes(at) ? { kind: 'named', name: `version ${at}` } : { kind: 'edit' },
  ).map((step, at) => ({ ...step, startedAt: day(dayOf(at)), endedAt: day(dayOf(at)) }))
  return { states, steps, now: states.at(-1) }
}

function afterMerge(steps: readonly HistoryStep[], now: unknown): HistoryStep[] {
  const merge = mergeOldSteps(steps, now, limits)
  if (!merge) throw new Error('nothing was merged')
  const rest = steps.filter(({ number }) => !merge.gone.includes(number))
  return [...merge.merged, ...rest]
}

describe('a long history', () => {
  test('is left alone up to its limit', () => {
    const { steps, states } = aLongHistory()
    expect(mergeOldSteps(steps.slice(0, 12), states[12], limits)).toBeUndefined()
  })

  test('tells its older part by the day, and the newest steps as they were', () => {
    const { steps, states, now } = aLongHistory([], (at) => (at < 10 ? 1 : 2))
    const merged = afterMerge(steps, now)
    expect(merged.map(({ number }) => number)).toEqual([1, 11, 17, 18, 19, 20])
    expect(statesBefore(merged, now).slice(0, 3)).toEqual([states[0], states[10], states[16]])
  })

  test('tells longer spans when there are too many days', () => {
    const { steps, now } = aLongHistory([], (at) => at + 1)
    const merged = afterMerge(steps, now)
    expect(merged.map(({ number }) => number)).toEqual([1, 9, 17, 18, 19, 20])
    expect(merged[0]).toMatchObject({ startedAt: day(1), endedAt: day(8), cause: { kind: 'edit' } })
  })

  test('names several people in one span as nobody', () => {
    const { steps, now } = aLongHistory([], (at) => at + 1)
    const byTwo = steps.map((step, at) => ({ ...step, by: at === 3 ? 'Grace' : 'Ada' }))
    expect(afterMerge(byTwo, now).map(({ by }) => by)).toEqual([
      '',
      'Ada',
      'Ada',
      'Ada',
      'Ada',
      'Ada',
    ])
  })

  test('keeps every named version, to go back to', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 6 }), (named) => {
        const { steps, now } = aLongHistory(named)
        const merge = mergeOldSteps(steps, now, limits)
        if (!merge) return
        const merged = afterMerge(steps, now)
        const before = statesBefore(steps, now)
        const after = statesBefore(merged, now)
        const stateOf = (name: string, list: HistoryStep[], states: unknown[]) =>
          states[list.findIndex(({ cause }) => cause.kind === 'named' && cause.name === name)]
        for (const at of named) {
          const name = `version ${at}`
          expect(stateOf(name, merged, after)).toEqual(stateOf(name, steps, before))
          expect(stateOf(name, merged, after)).toBeDefined()
        }
        expect(after[0]).toEqual(before[0])
      }),
    )
  })

  test('does not part an undo from what it took back', () => {
    const { steps, now } = aLongHistory()
    const undone: HistoryStep[] = steps.map((step) =>
      step.number === 18 ? { ...step, cause: { kind: 'undo', of: 15 } } : step,
    )
    expect(afterMerge(undone, now).map(({ number }) => number)).toEqual([1, 15, 16, 17, 18, 19, 20])
  })

  test('can still undo what is newest', () => {
    const { steps, now } = aLongHistory()
    expect(turnsOf(afterMerge(steps, now)).undo?.number).toBe(20)
  })

  test('drops what was done and taken back', () => {
    const states = Array.from({ length: 20 }, (_, at) => ({ n: at < 10 ? at % 2 : at }))
    const steps = aHistoryOf(states).map((step, at) => ({
      ...step,
      startedAt: day(at < 8 ? 1 : 2),
    }))
    expect(afterMerge(steps, states.at(-1)).map(({ number }) => number)).toEqual([
      9, 16, 17, 18, 19,
    ])
  })
})
