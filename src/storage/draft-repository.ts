import type { Assessment } from '#schemas/assessment.ts'
import type { HistoryStep } from '#schemas/history.ts'
import type { AssessmentProblem } from '#src/domain/migrate-assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import {
  attempt,
  type Database,
  type DraftSummary,
  ifAny,
  inOneStep,
  type Step,
  type StorageProblem,
} from './database.ts'
import { nextTurn } from './next-turn.ts'
import { loadSteps, replaceSteps, stepsOf } from './step-store.ts'
import { openStoredDraft, openSummary, type RemovedLine } from './stored-draft.ts'

export type OpenedDraft = {
  draft: Assessment
  revision: number
  /** What lies on the device, when it is of an older version and was rewritten in reading. */
  older?: { format: string; raw: unknown }
}

/** `raw` is what was found, so that a person can carry it away even when it cannot be read. */
export type LoadProblem =
  | StorageProblem
  | { kind: 'no-such-draft' }
  | { kind: 'draft-unreadable'; why: AssessmentProblem; raw: unknown }

/** Another tab saved a newer text; nothing was overwritten. */
export type SaveProblem = StorageProblem | { kind: 'changed-elsewhere'; revision: number }

/** `unlisted`: drafts whose line is missing or damaged; it can be made again from the draft. */
type DraftList = { lines: DraftSummary[]; unlisted: string[] }

/** All drafts on this device. `save` names the revision it builds on and returns the new one. */
export type DraftRepository = {
  list(): Promise<Result<DraftList, StorageProblem>>
  load(id: string): Promise<Result<OpenedDraft, LoadProblem>>
  save(
    draft: Assessment,
    summary: DraftSummary,
    builtOn: number,
    /** What changed since; written with the draft or not at all, over an earlier one of its number. */
    step?: HistoryStep,
  ): Promise<Result<number, SaveProblem>>
  /** Puts a draft with all of its history where no draft ever was, all or nothing; `at` is its revision. */
  place(
    draft: Assessment,
    summary: DraftSummary,
    at: number,
    steps: readonly HistoryStep[],
  ): Promise<Result<number, SaveProblem>>
  /** Writes the line of a draft that lost it. */
  relist(summary: DraftSummary): Promise<Result<void, StorageProblem>>
  /** The history of a draft, oldest first. */
  steps(id: string): Promise<Result<HistoryStep[], StorageProblem>>
  /** Puts `merged` in the place of the steps `gone`. */
  replaceSteps(
    id: string,
    gone: readonly number[],
    merged: readonly HistoryStep[],
  ): Promise<Result<void, StorageProblem>>
  /** `at`: the moment, by which `purgeRemoved` tells the old from the new. */
  remove(id: string, at: string): Promise<Result<void, StorageProblem>>
  /** Leaves alone what was saved under the same id meanwhile. */
  restore(id: string): Promise<Result<void, StorageProblem>>
  /** What was deleted and not purged; what cannot be opened is left out. */
  removed(): Promise<Result<RemovedLine[], StorageProblem>>
  /** Deletes for good what was deleted, with its history; what cannot be opened stays. */
  purgeRemoved(isOver: (line: RemovedLine) => boolean): Promise<Result<void, StorageProblem>>
}

export function createDraftRepository(
  database: Database,
  codec: Codec = plainCodec,
): DraftRepository {
  return {
    list: () => list(database, codec),
    load: (id) => load(database, codec, id),
    save: (draft, summary, builtOn, step) =>
      save(database, codec, { draft, summary, builtOn, steps: step ? [step] : [] }),
    async place(draft, summary, at, steps) {
      const known = await attempt(() => database.getKey('revisions', stepsOf(draft.id)))
      if (!known.ok) return known
      if (known.value !== undefined) return err({ kind: 'changed-elsewhere', revision: 0 })
      return save(database, codec, { draft, summary, builtOn: at - 1, steps })
    },
    relist: (summary) =>
      inOneStep(database, ['drafts', 'summaries'], async (step) => {
        const isThere = (await step.objectStore('drafts').getKey(summary.id)) !== undefined
        if (isThere) await step.objectStore('summaries').put(codec.seal(summary), summary.id)
      }),
    steps: (id) => loadSteps(database, codec, id),
    replaceSteps: (id, gone, merged) => replaceSteps(database, codec, id, gone, merged),
    async remove(id, at) {
      const { removeDraft } = await removals()
      return removeDraft(database, codec, id, at)
    },
    async restore(id) {
      const { restoreDraft } = await removals()
      return restoreDraft(database, codec, id)
    },
    removed: () =>
      ifAny(database, 'removed', [], async () => {
        const { removedLines } = await removals()
        return removedLines(database, codec)
      }),
    purgeRemoved: (isOver) =>
      ifAny(database, 'removed', undefined, async () => {
        const { purgeRemoved } = await removals()
        return purgeRemoved(database, codec, isOver)
      }),
  }
}

/** Fetched when a draft is deleted, and where one was. */
const removals = () => import('./removed-drafts.ts')

/** Lines after which the page gets a turn: opening one from a vault takes a tenth of a millisecond. */
const slice = 200

/** Newest first. The moments come from the device's clock, so they order the list and decide nothing else. */
function list(database: Database, codec: Codec): Promise<Result<DraftList, StorageProblem>> {
  return attempt(async () => {
    const step = database.transaction(['drafts', 'summaries'])
    const [ids, keys, values] = await Promise.all([
      step.objectStore('drafts').getAllKeys(),
      step.objectStore('summaries').getAllKeys(),
      step.objectStore('summaries').getAll(),
    ])
    const lines = new Map<string, DraftSummary>()
    for (const [at, id] of keys.entries()) {
      if (at % slice === slice - 1) await nextTurn()
      const line = openSummary(codec, values[at], id)
      if (line.ok) lines.set(id, line.value)
    }
    return {
      lines: [...lines.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
      unlisted: ids.filter((id) => !lines.has(id)),
    }
  })
}

/** The parser and its schemas come with the first draft that is opened, so that the list is there at once. */
async function load(
  database: Database,
  codec: Codec,
  id: string,
): Promise<Result<OpenedDraft, LoadProblem>> {
  const found = await attempt(() => database.get('drafts', id))
  if (!found.ok) return found
  if (found.value === undefined) return err({ kind: 'no-such-draft' })
  const opened = openStoredDraft(codec, found.value)
  const { draft: raw, revision } = opened.ok ? opened.value : { draft: found.value, revision: 0 }
  const { parseAssessment } = await import('#src/domain/migrate-assessment.ts')
  const parsed = parseAssessment(raw)
  if (!parsed.ok) return err({ kind: 'draft-unreadable', why: parsed.error, raw })
  const format = formatOf(raw)
  return ok({
    draft: parsed.value,
    revision,
    ...(format === parsed.value.format ? {} : { older: { format, raw } }),
  })
}

const formatOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'format' in raw ? String(raw.format) : ''

const writtenBySave: Parameters<typeof inOneStep>[1] = [
  ...(['drafts', 'summaries', 'revisions', 'history'] as const),
]

type Save = {
  draft: Assessment
  summary: DraftSummary
  builtOn: number
  steps: readonly HistoryStep[]
}

/**
 * Claims the next revision and writes, all of it sent before the first wait, so that a page that is being closed
 * still saves; and strictly, so that what is called saved outlives a power cut. When another tab claimed it first,
 * the whole step falls away.
 */
async function save(
  database: Database,
  codec: Codec,
  { draft, summary, builtOn, steps }: Save,
): Promise<Result<number, SaveProblem>> {
  const { id } = draft
  const revision = builtOn + 1
  const written = async (step: Step) => {
    const writes = [
      heard(step.objectStore('revisions').add(true, [id, revision])),
      heard(step.objectStore('drafts').put(codec.seal({ revision, draft }), id)),
      heard(step.objectStore('summaries').put(codec.seal(summary), id)),
    ]
    const history = step.objectStore('history')
    for (const item of steps) writes.push(heard(history.put(codec.seal(item), [id, item.number])))
    step.commit()
    await Promise.all(writes)
  }
  const saved = await inOneStep(database, writtenBySave, written, 'strict')
  if (saved.ok) return ok(revision)
  const taken = await attempt(() => database.get('revisions', [draft.id, revision]))
  if (!taken.ok || taken.value === undefined) return saved
  const current = await attempt(() => database.get('drafts', draft.id))
  if (!current.ok || current.value === undefined)
    return err({ kind: 'changed-elsewhere', revision: 0 })
  const stored = openStoredDraft(codec, current.value)
  return err({ kind: 'changed-elsewhere', revision: stored.ok ? stored.value.revision : revision })
}

/** A write that fails after another one threw is part of the same failure, and heard there. */
function heard(write: Promise<unknown>): Promise<unknown> {
  write.catch(() => undefined)
  return write
}
