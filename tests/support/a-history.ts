import type { HistoryStep, StepCause } from '#schemas/history.ts'
import { patchBetween } from '#src/domain/patch.ts'
import { aMoment } from './an-assessment.ts'

export const aStep = (parts: Partial<HistoryStep> & { number: number }): HistoryStep => ({
  startedAt: aMoment,
  endedAt: aMoment,
  by: '',
  cause: { kind: 'edit' },
  ...parts,
})

/** A history of states, one step from each to the next; `cause` says why, an edit unless told. */
export const aHistoryOf = (
  states: readonly unknown[],
  cause: (at: number) => StepCause = () => ({ kind: 'edit' }),
): HistoryStep[] =>
  states.slice(1).map((state, at) => {
    const patch = patchBetween(states[at], state)
    return aStep({ number: at + 1, cause: cause(at), ...(patch && { patch }) })
  })
