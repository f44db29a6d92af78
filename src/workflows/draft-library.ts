import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { newAssessment } from '#src/domain/new-assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { DraftSummary, StorageProblem } from '#src/storage/database.ts'
import type { DraftRepository, LoadProblem, SaveProblem } from '#src/storage/draft-repository.ts'
import { createDraftStore, type DraftStore } from './draft-store.ts'
import { summaryOf } from './draft-summary.ts'

export type { DraftSummary, SaveProblem }

export type FrameworkProblem = { kind: 'framework-unknown'; id: string; version: string }
export type LoadFramework = (
  id: string,
  version?: string,
) => Promise<Result<Framework, FrameworkProblem>>

export type OpenProblem = LoadProblem | FrameworkProblem

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
}

type Deps = {
  drafts: DraftRepository
  loadFramework: LoadFramework
  now: () => Date
  newId: () => string
}

export function createDraftLibrary({ drafts, loadFramework, now, newId }: Deps): DraftLibrary {
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
    return saved.ok ? ok(id) : saved
  }
  return {
    adopt,
    async list() {
      const listed = await drafts.list()
      return listed.ok ? ok(listed.value.lines) : listed
    },
    async create(kind, frameworkId) {
      const framework = await loadFramework(frameworkId)
      if (!framework.ok) return framework
      const { id, version } = framework.value
      return adopt(
        newAssessment({ id: newId(), kind, framework: { id, version }, now: now().toISOString() }),
      )
    },
    async open(id) {
      const loaded = await drafts.load(id)
      if (!loaded.ok) return loaded
      const { draft, revision } = loaded.value
      const framework = await loadFramework(draft.framework.id, draft.framework.version)
      return framework.ok
        ? ok(createDraftStore(framework.value, asReadBy(framework.value, draft), revision))
        : framework
    },
    async duplicate(id, title) {
      const loaded = await drafts.load(id)
      if (!loaded.ok) return loaded
      const { draft } = loaded.value
      const framework = await loadFramework(draft.framework.id, draft.framework.version)
      if (!framework.ok) return err(framework.error)
      const old = summaryOf(framework.value, draft).title
      const moment = now().toISOString()
      return adopt({ ...draft, title: title(old), createdAt: moment, updatedAt: moment })
    },
    async rename(id, title) {
      const loaded = await drafts.load(id)
      if (!loaded.ok) return loaded
      const { draft, revision } = loaded.value
      const saved = await place({ ...draft, title, updatedAt: now().toISOString() }, revision)
      return saved.ok ? ok(undefined) : saved
    },
    async remove(id) {
      const removed = await drafts.remove(id, now().toISOString())
      return removed.ok ? ok({ undo: () => drafts.restore(id) }) : removed
    },
  }
}

/** A later minor version of the questionnaire reads what an earlier one asked; the draft names the one in use. */
const asReadBy = ({ id, version }: Framework, assessment: Assessment): Assessment => ({
  ...assessment,
  framework: { id, version },
})
