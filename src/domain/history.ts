import type { HistoryStep } from '#schemas/history.ts'
import { applyPatch } from './apply-patch.ts'

/** Steps that `undo` and `redo` would act on next, by what was done and undone so far. */
export type Turns = { undo: HistoryStep | undefined; redo: HistoryStep | undefined }

/**
 * Undoing is a step too, so the history only ever grows: what can be undone is what was done and not undone
 * since. Something new empties what could be done again, as everywhere.
 */
export function turnsOf(steps: readonly HistoryStep[]): Turns {
  const byNumber = new Map(steps.map((step) => [step.number, step]))
  let done: number[] = []
  let undone: number[] = []
  for (const { number, cause } of steps) {
    switch (cause.kind) {
      case 'named':
        break
      case 'edit':
      case 'restore':
        done.push(number)
        undone = []
        break
      case 'undo':
        ;[done, undone] = moved(done, undone, cause.of)
        break
      case 'redo':
        ;[undone, done] = moved(undone, done, cause.of)
        break
    }
  }
  const step = (number: number | undefined) =>
    number === undefined ? undefined : byNumber.get(number)
  return { undo: step(done.at(-1)), redo: step(undone.at(-1)) }
}

/** A history that was cut in between no longer says what goes back to what: then nothing does. */
function moved(from: number[], to: number[], number: number): [number[], number[]] {
  return from.at(-1) === number ? [from.slice(0, -1), [...to, number]] : [[], []]
}

/** What the draft was before each step, from `now`, which is what it is after the last. Index as in `steps`. */
export function statesBefore<T>(steps: readonly HistoryStep[], now: T): T[] {
  const states: T[] = []
  let state = now
  for (const { patch } of [...steps].reverse()) {
    if (patch) state = back(patch, state)
    states.push(state)
  }
  return states.reverse()
}

const back = <T>(patch: NonNullable<HistoryStep['patch']>, state: T): T =>
  applyPatch(patch, state, 'back') as T
