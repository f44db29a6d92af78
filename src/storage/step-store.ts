import type { HistoryStep } from '#schemas/history.ts'
import { readAs } from '#src/domain/read-as.ts'
import type { Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

/** Every step of a draft's history, by number. */
export const stepsOf = (draft: string): IDBKeyRange =>
  IDBKeyRange.bound([draft, 0], [draft, Number.POSITIVE_INFINITY])

/** In order. A step that cannot be read ends what can be gone back to: only the ones after it are told. */
export function loadSteps(
  database: Database,
  codec: Codec,
  draft: string,
): Promise<Result<HistoryStep[], StorageProblem>> {
  return attempt(async () => {
    const found = await database.getAll('history', stepsOf(draft))
    if (found.length === 0) return []
    const { HistoryStepSchema } = await import('#schemas/history.ts')
    const steps: HistoryStep[] = []
    for (const value of found.reverse()) {
      const opened = codec.open(value)
      const step = opened.ok ? readAs(HistoryStepSchema, opened.value) : undefined
      if (!step?.ok) break
      steps.push(step.value)
    }
    return steps.reverse()
  })
}

/** Puts `merged` in the place of the steps `gone`, all or nothing. */
export const replaceSteps = (
  database: Database,
  codec: Codec,
  draft: string,
  gone: readonly number[],
  merged: readonly HistoryStep[],
): Promise<Result<void, StorageProblem>> =>
  inOneStep(database, ['history'], async (step) => {
    const history = step.objectStore('history')
    for (const number of gone) await history.delete([draft, number])
    for (const item of merged) await history.put(codec.seal(item), [draft, item.number])
  })
