import type { StoreApi } from 'zustand/vanilla'
import type { Assessment } from '#schemas/assessment.ts'
import type { HistoryStep, StepCause } from '#schemas/history.ts'
import { applyPatch, type Direction } from '#src/domain/apply-patch.ts'
import { statesBefore, turnsOf } from '#src/domain/history.ts'
import { mergeOldSteps } from '#src/domain/merge-history.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import type { Autosave } from './autosave.ts'
import type { DraftStore } from './draft-store.ts'
import type { Content, HistoryRecorder, HistoryState } from './history-recorder.ts'

/**
 * `nothing-there`: nothing to undo or do again, or no such version. `not-saved`: what was typed is not on the
 * device yet, so there is no firm ground to go back from. `unusable`: the step leads to no valid draft.
 */
export type TravelProblem = { kind: 'nothing-there' } | { kind: 'not-saved' } | { kind: 'unusable' }

/** Going back and forth in what a draft was. Each move is a step itself, so nothing that was is ever lost. */
export type DraftHistory = {
  state: StoreApi<HistoryState>
  /** Reads the steps from the device; before that there is nothing to go back to. */
  load(): Promise<Result<void, StorageProblem>>
  undo(): Promise<Result<void, TravelProblem>>
  redo(): Promise<Result<void, TravelProblem>>
  /** Keeps the draft as it is now under a name, for as long as the draft lives. */
  name(name: string): Promise<Result<void, TravelProblem>>
  /** Makes the draft what it was after the step. */
  restore(number: number): Promise<Result<void, TravelProblem>>
}

type Deps = {
  store: DraftStore
  drafts: Pick<DraftRepository, 'steps' | 'replaceSteps'>
  recorder: HistoryRecorder
  autosave: Autosave
  now: () => Date
}

/** Some 20 days of heavy work, in a few megabytes at most. */
const limits = { most: 500, whole: 250 }

export function createHistory({ store, drafts, recorder, autosave, now }: Deps): DraftHistory {
  const { history } = recorder
  let queue: Promise<unknown> = Promise.resolve()

  /** One move at a time, each from what is on the device. */
  const move = (work: () => Promise<Result<void, TravelProblem>>) => {
    const done = queue.then(async () => {
      if (store.getState().role === 'follows') return err({ kind: 'not-saved' } as const)
      await autosave.flush()
      return store.getState().saveState.kind === 'saved' ? work() : notSaved
    })
    queue = done
    return done
  }
  const save = async (change: { assessment?: Assessment; cause: StepCause }) => {
    store.setState(({ generation }) => ({
      ...change,
      generation: change.assessment ? generation + 1 : generation,
      saveState: { kind: 'pending' },
    }))
    await autosave.flush()
    return store.getState().saveState.kind === 'failed' ? notSaved : ok(undefined)
  }
  /** The parser is here by now: it came with the draft. */
  const become = async (content: unknown, cause: StepCause) => {
    const { parseAssessment } = await import('#src/domain/migrate-assessment.ts')
    const { assessment } = store.getState()
    const moment = now().toISOString()
    const parsed = parseAssessment({ ...assessment, ...asObject(content), updatedAt: moment })
    return parsed.ok ? save({ assessment: parsed.value, cause }) : unusable
  }
  const turn = (step: HistoryStep | undefined, direction: Direction) => {
    if (!step) return Promise.resolve(nothingThere)
    const { saved } = history.getState()
    const content = step.patch ? applyPatch(step.patch, saved, direction) : saved
    return become(content, { kind: direction === 'back' ? 'undo' : 'redo', of: step.number })
  }
  const steps = () => history.getState().steps ?? []
  const tidy = async (id: string): Promise<Result<void, StorageProblem>> => {
    const { saved } = history.getState()
    const merge = mergeOldSteps(steps(), saved, limits)
    if (!merge || store.getState().role === 'follows') return ok(undefined)
    const replaced = await drafts.replaceSteps(id, merge.gone, merge.merged)
    const gone = new Set(merge.gone)
    if (replaced.ok)
      recorder.startFrom([...merge.merged, ...steps().filter(({ number }) => !gone.has(number))])
    return replaced
  }

  return {
    state: history,
    async load() {
      const { id } = store.getState().assessment
      const found = await drafts.steps(id)
      if (!found.ok) return found
      recorder.startFrom(found.value)
      return tidy(id)
    },
    undo: () => move(() => turn(turnsOf(steps()).undo, 'back')),
    redo: () => move(() => turn(turnsOf(steps()).redo, 'forward')),
    name: (name) => move(() => save({ cause: { kind: 'named', name } })),
    restore: (number) =>
      move(() => {
        const content = stateAfter(history.getState(), number)
        const moment = steps().find((step) => step.number === number)?.endedAt
        return content && moment
          ? become(content, { kind: 'restore', moment })
          : Promise.resolve(nothingThere)
      }),
  }
}

/** What the draft was after that step; `undefined` when there is no such step. */
export function stateAfter(
  { steps = [], saved }: HistoryState,
  number: number,
): Content | undefined {
  const at = steps.findIndex((step) => step.number === number)
  if (at < 0) return undefined
  return at === steps.length - 1 ? saved : statesBefore(steps, saved)[at + 1]
}

const notSaved = err({ kind: 'not-saved' } as const)
const nothingThere = err({ kind: 'nothing-there' } as const)
const unusable = err({ kind: 'unusable' } as const)

const asObject = (content: unknown): object =>
  typeof content === 'object' && content !== null ? content : {}
