import { err, ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import { type Database, inOneStep, type StorageProblem } from './database.ts'
import { type Lined, lineIn, listLines } from './kept-lines.ts'
import { stepsOf } from './step-store.ts'
import { openStoredDraft, openSummary, type RemovedLine, type StoredDraft } from './stored-draft.ts'

/** A deleted draft until it is purged; `at` is when it was deleted, by the device's clock, '' when not known. */
type RemovedDraft = { stored: StoredDraft; summary: unknown; at: string }

const lined: Lined<RemovedLine> = {
  values: 'removed',
  lines: 'removed-lines',
  readLine(opened, id) {
    if (!isObject(opened) || opened['id'] !== id) return undefined
    const { title, at } = opened
    return typeof title === 'string' && typeof at === 'string' ? { id, title, at } : undefined
  },
  lineOf(opened, id) {
    const kept = openRemovedDraft(plainCodec, opened)
    return kept.ok ? lineFor(id, kept.value) : undefined
  },
}

export const removedLines = (
  database: Database,
  codec: Codec,
): Promise<Result<RemovedLine[], StorageProblem>> => listLines(database, codec, lined)

export const removeDraft = (
  database: Database,
  codec: Codec,
  id: string,
  at: string,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(
    database,
    ['drafts', 'summaries', 'revisions', 'removed', 'removed-lines'],
    async (step) => {
      const draft = await step.objectStore('drafts').get(id)
      if (draft === undefined) return
      const line = codec.open(await step.objectStore('summaries').get(id))
      const opened = openStoredDraft(codec, draft)
      const stored = opened.ok ? opened.value : { revision: 0, draft }
      const removed: RemovedDraft = { stored, summary: line.ok ? line.value : undefined, at }
      await step.objectStore('removed').put(codec.seal(removed), id)
      await step.objectStore('removed-lines').put(codec.seal(lineFor(id, removed)), id)
      await step.objectStore('revisions').put(true, [id, stored.revision + 1])
      await step.objectStore('drafts').delete(id)
      await step.objectStore('summaries').delete(id)
    },
  )

export const restoreDraft = (
  database: Database,
  codec: Codec,
  id: string,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(
    database,
    ['drafts', 'summaries', 'revisions', 'removed', 'removed-lines'],
    async (step) => {
      const kept = openRemovedDraft(codec, await step.objectStore('removed').get(id))
      const isTaken = (await step.objectStore('drafts').get(id)) !== undefined
      if (!kept.ok || isTaken) return
      const { stored, summary } = kept.value
      await step.objectStore('drafts').put(codec.seal(stored), id)
      if (summary) await step.objectStore('summaries').put(codec.seal(summary), id)
      await step.objectStore('revisions').delete([id, stored.revision + 1])
      await step.objectStore('removed').delete(id)
      await step.objectStore('removed-lines').delete(id)
    },
  )

export const purgeRemoved = (
  database: Database,
  codec: Codec,
  isOver: (line: RemovedLine) => boolean,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(database, ['drafts', 'removed', 'removed-lines', 'history'], async (step) => {
    const [removed, lines] = [step.objectStore('removed'), step.objectStore('removed-lines')]
    for (const id of await removed.getAllKeys()) {
      const line =
        lineIn(codec, lined.readLine, await lines.get(id), id) ??
        lineIn(codec, lined.lineOf, await removed.get(id), id)
      if (!line || !isOver(line)) continue
      await removed.delete(id)
      await lines.delete(id)
      const isTaken = (await step.objectStore('drafts').getKey(id)) !== undefined
      if (!isTaken) await step.objectStore('history').delete(stepsOf(id))
    }
  })

function openRemovedDraft(
  codec: Codec,
  stored: unknown,
): Result<RemovedDraft, { kind: 'unreadable' }> {
  const opened = codec.open(stored)
  if (!opened.ok) return opened
  if (!isObject(opened.value)) return err({ kind: 'unreadable' })
  const { stored: draft, summary, at } = opened.value
  const kept = openStoredDraft(plainCodec, draft)
  return kept.ok ? ok({ stored: kept.value, summary, at: typeof at === 'string' ? at : '' }) : kept
}

function lineFor(id: string, { summary, at }: RemovedDraft): RemovedLine {
  const line = openSummary(plainCodec, summary, id)
  return { id, title: line.ok ? line.value.title : '', at }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
