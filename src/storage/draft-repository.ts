import type { Assessment } from '#schemas/assessment.ts'
import { type AssessmentProblem, parseAssessment } from '#src/domain/migrate-assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { attempt, type Database, type DraftSummary, type StorageProblem } from './database.ts'

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
      attempt(async () => {
        const tx = database.transaction(['drafts', 'summaries', 'removed'], 'readwrite')
        const stored = await tx.objectStore('drafts').get(id)
        const summary = await tx.objectStore('summaries').get(id)
        if (stored && summary) await tx.objectStore('removed').put({ stored, summary }, id)
        await tx.objectStore('drafts').delete(id)
        await tx.objectStore('summaries').delete(id)
        await tx.done
      }),
    restore: (id) =>
      attempt(async () => {
        const tx = database.transaction(['drafts', 'summaries', 'removed'], 'readwrite')
        const kept = await tx.objectStore('removed').get(id)
        if (kept) {
          await tx.objectStore('drafts').put(kept.stored, id)
          await tx.objectStore('summaries').put(kept.summary, id)
          await tx.objectStore('removed').delete(id)
        }
        await tx.done
      }),
    purgeRemoved: () => attempt(() => database.clear('removed')),
  }
}

async function load(database: Database, id: string): Promise<Result<OpenedDraft, LoadProblem>> {
  const found = await attempt(() => database.get('drafts', id))
  if (!found.ok) return found
  if (!found.value) return err({ kind: 'no-such-draft' })
  const { draft: raw, revision } = found.value
  const parsed = parseAssessment(raw)
  return parsed.ok
    ? ok({ draft: parsed.value, revision })
    : err({ kind: 'draft-unreadable', why: parsed.error, raw })
}

async function save(
  database: Database,
  draft: Assessment,
  summary: DraftSummary,
  builtOn: number,
): Promise<Result<number, SaveProblem>> {
  const saved = await attempt(async () => {
    const tx = database.transaction(['drafts', 'summaries'], 'readwrite')
    const current = (await tx.objectStore('drafts').get(draft.id))?.revision ?? 0
    if (current === builtOn) {
      await tx.objectStore('drafts').put({ revision: current + 1, draft }, draft.id)
      await tx.objectStore('summaries').put(summary, draft.id)
    }
    await tx.done
    return current
  })
  if (!saved.ok) return saved
  return saved.value === builtOn
    ? ok(builtOn + 1)
    : err({ kind: 'changed-elsewhere', revision: saved.value })
}
