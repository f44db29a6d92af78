import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Assessment } from '#schemas/assessment.ts'
import type { HistoryStep, StepCause } from '#schemas/history.ts'
import { type Patch, patchBetween } from '#src/domain/patch.ts'

/** What the history keeps of a draft: all that a person wrote. Which questionnaire reads it is not undone. */
export type Content = Omit<Assessment, 'format' | 'id' | 'framework' | 'createdAt' | 'updatedAt'>

export type HistoryState = {
  /** `undefined` until they were read from the device. */
  steps: HistoryStep[] | undefined
  /** The draft after the last of them: what lies on the device. */
  saved: Content
}

/** Turns each save into a step of the history, or into more of the step before. */
export type HistoryRecorder = {
  history: StoreApi<HistoryState>
  /** What the save as `revision` should write; changes nothing yet. `undefined`: nothing worth a step. */
  stepFor(assessment: Assessment, revision: number, cause: StepCause): HistoryStep | undefined
  /** The save was made. */
  keep(assessment: Assessment, step: HistoryStep | undefined): void
  /** The history was read from the device; `saved` too, when another tab had written it. */
  startFrom(steps: HistoryStep[], saved?: Assessment): void
}

type Deps = { saved: Assessment; by: () => string; now: () => Date }
/** A run of typing in one place, which one step tells. */
type Run = { step: HistoryStep; before: Content; place: string }

/** Milliseconds without a change that end a step, and how long one may last. */
const pause = 15_000
const longest = 120_000

export function createRecorder({ saved, by, now }: Deps): HistoryRecorder {
  const history = createStore<HistoryState>()(() => ({ steps: undefined, saved: contentOf(saved) }))
  let run: Run | undefined
  const earlier: HistoryStep[] = []

  return {
    history,
    stepFor(assessment, number, cause) {
      const before = history.getState().saved
      const after = contentOf(assessment)
      const patch = patchBetween(before, after)
      if (!patch && cause.kind !== 'named') return undefined
      const moment = now().toISOString()
      if (run && patch && cause.kind === 'edit' && continues(run, patch, moment, by())) {
        const { patch: _, ...step } = run.step
        return { ...step, endedAt: moment, ...patchMember(patchBetween(run.before, after)) }
      }
      const moments = { startedAt: moment, endedAt: moment }
      return { number, ...moments, by: by(), cause, ...patchMember(patch) }
    },
    keep(assessment, step) {
      const before = history.getState().saved
      if (step) run = nextRun(run, step, before, contentOf(assessment))
      if (step && !history.getState().steps) earlier.push(step)
      history.setState(({ steps }) => ({
        saved: contentOf(assessment),
        steps: steps && step ? withStep(steps, step) : steps,
      }))
    },
    startFrom(steps, saved) {
      if (saved) run = undefined
      history.setState({
        steps: earlier.splice(0).reduce(withStep, steps),
        ...(saved && { saved: contentOf(saved) }),
      })
    },
  }
}

export function contentOf(assessment: Assessment): Content {
  const { format: _1, id: _2, framework: _3, createdAt: _4, updatedAt: _5, ...content } = assessment
  return content
}

const patchMember = (patch: Patch | undefined) => (patch ? { patch } : {})

const withStep = (steps: HistoryStep[], step: HistoryStep): HistoryStep[] => [
  ...steps.filter(({ number }) => number !== step.number),
  step,
]

function nextRun(
  run: Run | undefined,
  step: HistoryStep,
  before: Content,
  after: Content,
): Run | undefined {
  if (step.cause.kind !== 'edit') return undefined
  if (run?.step.number === step.number) return { ...run, step }
  const patch = patchBetween(before, after)
  const place = patch && placeOf(patch)
  return place === undefined ? undefined : { step, before, place }
}

/** The same field or a part of it, by the same person, and no pause since. A clock that jumps is a pause. */
function continues({ step, place }: Run, patch: Patch, moment: string, by: string): boolean {
  const here = placeOf(patch)
  const since = (start: string) => Math.abs(Date.parse(moment) - Date.parse(start))
  return (
    here !== undefined &&
    `${here}/`.startsWith(`${place}/`) &&
    by === step.by &&
    since(step.endedAt) < pause &&
    since(step.startedAt) < longest
  )
}

/** Where the one thing is that changed; `undefined` when several did. */
function placeOf(patch: Patch): string | undefined {
  if (patch.kind === 'value') return ''
  if (patch.kind === 'items' && patch.added.length + patch.removed.length > 0) return undefined
  const [only, ...more] = Object.entries(patch.kind === 'items' ? patch.changed : patch.members)
  if (!only || more.length > 0) return undefined
  const inside = placeOf(only[1])
  return inside === undefined ? undefined : inside === '' ? only[0] : `${only[0]}/${inside}`
}
