import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { newAssessment } from '#src/domain/new-assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { DraftSummary, StorageProblem } from '#src/storage/database.ts'
import type { DraftRepository, LoadProblem, SaveProblem } from '#src/storage/draft-repository.ts'
import type { FileLinks } from '#src/storage/file-links.ts'
import type { SetAsideLine } from '#src/storage/set-aside-entry.ts'
import type { SetAsideRepository } from '#src/storage/set-aside-repository.ts'
import type { RemovedLine } from '#src/storage/stored-draft.ts'
import { createDraftStore, type DraftStore } from './draft-store.ts'
import { summaryOf } from './draft-summary.ts'
import { listReadable, loadAndSetAside } from './set-aside.ts'

export type { DraftSummary, RemovedLine, SaveProblem, SetAsideLine, StorageProblem }

export type FrameworkProblem = { kind: 'framework-unknown'; id: string; version: string }
export type LoadFramework = (
  id: string,
  version?: string,
) => Promise<Result<Framework, FrameworkProblem>>

export type OpenProblem = LoadProblem | FrameworkProblem

type OlderVersion = SetAsideLine & { kind: 'older-version' }
type NoSuchDraft = LoadProblem & { kind: 'no-such-draft' }

/** The shelf of drafts on this device. */
export type DraftLibrary = {
  list(): Promise<Result<DraftSummary[], StorageProblem>>
  create(
    kind: Assessment['kind'],
    framework: string,
  ): Promise<Result<string, OpenProblem | SaveProblem>>
  /** Takes in an assessment from elsewhere under a new id; nothing on the shelf is overwritten. */
  adopt(assessment: Assessment): Promise<Result<string, OpenProblem | SaveProblem>>
  open(id: string): Promise<Result<DraftStore, OpenProblem>>
  duplicate(
    id: string,
    title: (old: string) => string,
  ): Promise<Result<string, OpenProblem | SaveProblem>>
  rename(id: string, title: string): Promise<Result<void, OpenProblem | SaveProblem>>
  remove(
    id: string,
  ): Promise<Result<{ undo(): Promise<Result<void, StorageProblem>> }, StorageProblem>>
  /** Deleted drafts that can still be brought back. */
  removed(): Promise<Result<RemovedLine[], StorageProblem>>
  restore(id: string): Promise<Result<void, StorageProblem>>
  /** Deletes a deleted draft for good, now. */
  purge(id: string): Promise<Result<void, StorageProblem>>
  /** Those of which it is so. */
  purgeThose(isOver: (line: RemovedLine) => boolean): Promise<Result<void, StorageProblem>>
  /** Drafts that could not be read, and drafts as they were before they were rewritten. */
  setAside(): Promise<Result<SetAsideLine[], StorageProblem>>
  /** A draft as it was before it was rewritten. */
  olderDraft(line: OlderVersion): Promise<Result<unknown, StorageProblem | NoSuchDraft>>
  /** Adds an older state of a draft to the list, under a new id. */
  bringBack(line: OlderVersion, title: string): Promise<Result<string, OpenProblem | SaveProblem>>
  /** For good; a draft that could not be read goes with it. */
  dropSetAside(line: SetAsideLine): Promise<Result<void, StorageProblem>>
}

type Deps = {
  drafts: DraftRepository
  setAside: SetAsideRepository
  loadFramework: LoadFramework
  now: () => Date
  newId: () => string
  /** Where kept copies of cited files lie; they go along with a copy of the draft. */
  attachments?: Pick<AttachmentRepository, 'copy'>
  /** Where each draft's own file is: forgotten with the draft. */
  links?: Pick<FileLinks, 'remove'>
}

export function createDraftLibrary(deps: Deps): DraftLibrary {
  const { drafts, attachments, links, setAside, loadFramework, now, newId } = deps
  const load = (id: string) => loadAndSetAside(deps, id)
  const place = async (assessment: Assessment, revision: number) => {
    const { id, version } = assessment.framework
    const framework = await loadFramework(id, version)
    if (!framework.ok) return framework
    const placed = asReadBy(framework.value, assessment)
    return drafts.save(placed, summaryOf(framework.value, placed), revision)
  }
  const adopt: DraftLibrary['adopt'] = async (assessment) => {
    const id = newId()
    const saved = await place({ ...assessment, id }, 0)
    if (!saved.ok) return saved
    const copied = await attachments?.copy(assessment.id, id, keptDigests(assessment))
    if (!copied || copied.ok) return ok(id)
    await drafts.remove(id, now().toISOString())
    return copied
  }
  const olderDraft: DraftLibrary['olderDraft'] = async (line) => {
    const found = await setAside.load(line)
    return found.ok && found.value === undefined ? err({ kind: 'no-such-draft' }) : found
  }
  const purgeThose: DraftLibrary['purgeThose'] = async (isOver) => {
    const over: string[] = []
    const purged = await drafts.purgeRemoved((line) => isOver(line) && over.push(line.id) > 0)
    if (purged.ok) for (const id of over) await links?.remove(id)
    return purged
  }
  return {
    adopt,
    purgeThose,
    list: () => listReadable(deps, load),
    async create(kind, frameworkId) {
      const framework = await loadFramework(frameworkId)
      if (!framework.ok) return framework
      const { id, version } = framework.value
      return adopt(
        newAssessment({ id: newId(), kind, framework: { id, version }, now: now().toISOString() }),
      )
    },
    async open(id) {
      const loaded = await load(id)
      if (!loaded.ok) return loaded
      const { draft, revision } = loaded.value
      const framework = await loadFramework(draft.framework.id, draft.framework.version)
      return framework.ok
        ? ok(createDraftStore(framework.value, asReadBy(framework.value, draft), revision))
        : framework
    },
    async duplicate(id, title) {
      const loaded = await load(id)
      if (!loaded.ok) return loaded
      const { draft } = loaded.value
      const framework = await loadFramework(draft.framework.id, draft.framework.version)
      if (!framework.ok) return err(framework.error)
      const old = summaryOf(framework.value, draft).title
      const moment = now().toISOString()
      return adopt({ ...draft, title: title(old), createdAt: moment, updatedAt: moment })
    },
    async rename(id, title) {
      const loaded = await load(id)
      if (!loaded.ok) return loaded
      const { draft, revision } = loaded.value
      const saved = await place({ ...draft, title, updatedAt: now().toISOString() }, revision)
      return saved.ok ? ok(undefined) : saved
    },
    async remove(id) {
      const removed = await drafts.remove(id, now().toISOString())
      return removed.ok ? ok({ undo: () => drafts.restore(id) }) : removed
    },
    removed: () => drafts.removed(),
    restore: (id) => drafts.restore(id),
    purge: (id) => purgeThose((line) => line.id === id),
    setAside: () => setAside.list(),
    olderDraft,
    async bringBack(line, title) {
      const found = await olderDraft(line)
      if (!found.ok) return found
      const { parseAssessment } = await import('#src/domain/migrate-assessment.ts')
      const parsed = parseAssessment(found.value)
      return parsed.ok
        ? adopt({ ...parsed.value, title })
        : err({ kind: 'draft-unreadable', why: parsed.error, raw: found.value })
    },
    async dropSetAside(line) {
      const gone =
        line.kind === 'unreadable'
          ? await drafts.remove(line.draft, now().toISOString())
          : ok(undefined)
      return gone.ok ? setAside.remove(line) : gone
    },
  }
}

export const keptDigests = ({ sources }: Assessment): string[] =>
  sources.flatMap(({ file }) => (file?.kept ? [file.kept.sha256] : []))

/** A later minor version of the questionnaire reads what an earlier one asked; the draft names the one in use. */
const asReadBy = ({ id, version }: Framework, assessment: Assessment): Assessment => ({
  ...assessment,
  framework: { id, version },
})
