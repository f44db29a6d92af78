import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { HistoryStep } from '#schemas/history.ts'
import { type Change, changesBetween } from '#src/domain/changes.ts'
import { statesBefore } from '#src/domain/history.ts'
import type { DraftHistory } from '#src/workflows/draft-history.ts'
import type { Content } from '#src/workflows/history-recorder.ts'

export type Told = {
  step: HistoryStep
  /** What the step changed. */
  changes: Change[]
  /** What the draft was after it. */
  after: Content
}

/** The steps of a draft, the newest first, with what each changed. `undefined` until they were read. */
export function useHistory(history: DraftHistory): { told: Told[]; now: Content } | undefined {
  const { steps, saved } = useStore(history.state)
  return useMemo(() => {
    if (!steps) return undefined
    const states = [...statesBefore(steps, saved), saved]
    const told = steps.flatMap((step, at): Told[] => {
      const [before, after] = [states[at], states[at + 1]]
      return before && after ? [{ step, changes: changesBetween(before, after), after }] : []
    })
    return { told: told.reverse(), now: saved }
  }, [steps, saved])
}

/** Days of this device, newest first, as the steps come. */
export function byDay(told: readonly Told[]): { day: string; steps: Told[] }[] {
  const days: { day: string; steps: Told[] }[] = []
  for (const item of told) {
    const day = localDay(item.step.endedAt)
    const last = days.at(-1)
    if (last?.day === day) last.steps.push(item)
    else days.push({ day, steps: [item] })
  }
  return days
}

/** `YYYY-MM-DD` by the clock of this device. */
function localDay(moment: string): string {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
