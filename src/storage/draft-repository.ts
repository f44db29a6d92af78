import type { Assessment } from '#schemas/assessment.ts'
import type { AssessmentProblem } from '#src/domain/migrate-assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import {
  attempt,
  type Database,
  type DraftSummary,
  inOneStep,
  type StorageProblem,
} from './database.ts'

export type OpenedDraft = { draft: Assessment; revision: number }

/** `raw` is what was found, so that a person can carry it away even when it cannot be read. */
export type LoadProblem =
  | StorageProblem
  | { kind: 'no-such-draft' }
  | { kind: 'draft-unreadable'; why: AssessmentProblem; raw: unknown }

/** Another tab saved a newer text; nothing was overwritten. */
export type SaveProblem = StorageProblem | { kind: 'changed-elsewhere'; revision: number }

/** All drafts on this device. `save` names the revision it builds on and returns the new one. */
export type DraftRepository = {
  list(): Promise<Result<DraftSummary[], StorageProblem>>
  load(id: string): Promise<Result<OpenedDraft, LoadProblem>>
  save(
    draft: Assessment,
    summary: DraftSummary,
    builtOn: number,
  ): Promise<Result<number, SaveProblem>>
  remove(id: string): Promise<Result<void, StorageProblem>>
  /** Leaves alone what was saved under the same id meanwhile. */
  restore(id: string): Promise<Result<void, StorageProblem>>
  purgeRemoved(): Promise<Result<void, StorageProblem>>
}

export function createDraftRepository(database: Database): DraftRepository {
  return {
    list: () =>
      attempt(async () => {
        const summaries = await database.getAll('summaries')
        return summaries.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      }),
    load: (id) => load(database, id),
    save: (draft, summary, builtOn) => save(database, draft, summary, builtOn),
    remove: (id) =>
      inOneStep(database, ['drafts', 'summaries', 'revisions', 'removed'], async (step) => {
        const stored = await step.objectStore('drafts').get(id)
        const summary = await step.objectStore('summaries').get(id)
        if (stored && summary) {
          await step.objectStore('removed').put({ stored, summary }, id)
          await step.objectStore('revisions').put(true, [id, stored.revision + 1])
        }
        await step.objectStore('drafts').delete(id)
        await step.objectStore('summaries').delete(id)
      }),
    restore: (id) =>
      inOneStep(database, ['drafts', 'summaries', 'revisions', 'removed'], async (step) => {
        const kept = await step.objectStore('removed').get(id)
        const isTaken = (await step.objectStore('drafts').get(id)) !== undefined
        if (!kept || isTaken) return
        await step.objectStore('drafts').put(kept.stored, id)
        await step.objectStore('summaries').put(kept.summary, id)
        await step.objectStore('revisions').delete([id, kept.stored.revision + 1])
        await step.objectStore('removed').delete(id)
      }),
    purgeRemoved: () => attempt(() => database.clear('removed')),
  }
}

/** The parser and its schemas come with the first draft that is opened, so that the list is there at once. */
async function load(database: Database, id: string): Promise<Result<OpenedDraft, LoadProblem>> {
  const found = await attempt(() => database.get('drafts', id))
  if (!found.ok) return found
  if (!found.value) return err({ kind: 'no-such-draft' })
  const { draft: raw, revision } = found.value
  const { parseAssessment } = await import('#src/domain/migrate-assessment.ts')
  const parsed = parseAssessment(raw)
  return parsed.ok
    ? ok({ draft: parsed.value, revision })
    : err({ kind: 'draft-unreadable', why: parsed.error, raw })
}

/**
 * Claims the next revision and writes, all of it sent before the first wait, so that a page that is being
 * closed still saves. When another tab claimed the revision first, the whole step falls away.
 */
async function save(
  database: Database,
  draft: Assessment,
  summary: DraftSummary,
  builtOn: number,
): Promise<Result<number, SaveProblem>> {
  const revision = builtOn + 1
  const saved = await inOneStep(database, ['drafts', 'summaries', 'revisions'], async (step) => {
    const claim = heard(step.objectStore('revisions').add(true, [draft.id, revision]))
    const text = heard(step.objectStore('drafts').put({ revision, draft }, draft.id))
    const line = heard(step.objectStore('summaries').put(summary, draft.id))
    step.commit()
    await Promise.all([claim, text, line])
  })
  if (saved.ok) return ok(revision)
  const taken = await attempt(() => database.get('revisions', [draft.id, revision]))
  if (!taken.ok || taken.value === undefined) return saved
  const current = await attempt(() => database.get('drafts', draft.id))
  return err({
    kind: 'changed-elsewhere',
    revision: (current.ok && current.value?.revision) || 0,
  })
}

/** A write that fails after another one threw is part of the same failure, and heard there. */
function heard<T>(write: Promise<T>): Promise<T> {
  write.catch(() => undefined)
  return write
}
