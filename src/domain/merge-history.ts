import type { HistoryStep } from '#schemas/history.ts'
import { statesBefore } from './history.ts'
import { patchBetween } from './patch.ts'

/** `gone`: numbers of steps that `merged` stands for; a merged step keeps the number of its first. */
export type HistoryMerge = { gone: number[]; merged: HistoryStep[] }

type Limits = {
  /** Steps that start a merge. */
  most: number
  /** Newest steps that stay as they are. */
  whole: number
}

/**
 * Keeps a history from growing without bound: beyond `most` steps, what is older than the newest `whole` is
 * told by day and person, and if that is still too much, in longer spans. Named versions stay, and no span
 * crosses one, so each can be gone back to for as long as the draft lives.
 */
export function mergeOldSteps(
  steps: readonly HistoryStep[],
  now: unknown,
  { most, whole }: Limits,
): HistoryMerge | undefined {
  if (steps.length <= most) return undefined
  const old = steps.slice(0, cutBefore(steps, steps.length - whole))
  const byDay = spansOf(old, isSameDay)
  const length = Math.ceil((2 * old.length) / whole)
  const spans = byDay.length <= whole ? byDay : spansOf(old, (span) => span.length < length)
  if (spans.length === old.length) return undefined
  const states = [...statesBefore(steps, now), now]
  let at = 0
  const merged = spans.flatMap((span) => {
    const [before, after] = [states[at], states[at + span.length]]
    at += span.length
    return asOne(span, before, after)
  })
  return { gone: old.map(({ number }) => number), merged }
}

/** Where the newest steps begin, moved back until none of them goes back to an older one. */
function cutBefore(steps: readonly HistoryStep[], wanted: number): number {
  let cut = wanted
  for (let at = steps.length - 1; at >= cut; at -= 1) {
    const cause = steps[at]?.cause
    const of = cause?.kind === 'undo' || cause?.kind === 'redo' ? cause.of : undefined
    const target = of === undefined ? -1 : steps.findIndex(({ number }) => number === of)
    if (target >= 0) cut = Math.min(cut, target)
  }
  return cut
}

function spansOf(
  steps: readonly HistoryStep[],
  joins: (span: readonly HistoryStep[], step: HistoryStep) => boolean,
): HistoryStep[][] {
  const spans: HistoryStep[][] = []
  for (const step of steps) {
    const last = spans.at(-1)
    const isBound = step.cause.kind === 'named' || last?.[0]?.cause.kind === 'named'
    if (last && !isBound && joins(last, step)) last.push(step)
    else spans.push([step])
  }
  return spans
}

const isSameDay = ([first]: readonly HistoryStep[], { startedAt, by }: HistoryStep) =>
  first?.by === by && first.startedAt.slice(0, 10) === startedAt.slice(0, 10)

/** Nothing is left of steps that took each other back. */
function asOne(span: readonly HistoryStep[], before: unknown, after: unknown): HistoryStep[] {
  const [first, last] = [span[0], span.at(-1)]
  if (!first || !last) return []
  if (first === last && first.cause.kind === 'named') return [first]
  const patch = patchBetween(before, after)
  if (!patch) return []
  const by = span.every((step) => step.by === first.by) ? first.by : ''
  return [{ ...first, by, endedAt: last.endedAt, cause: { kind: 'edit' }, patch }]
}
