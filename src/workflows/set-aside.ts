import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { ok, type Result } from '#src/domain/result.ts'
import type { DraftSummary, StorageProblem } from '#src/storage/database.ts'
import type { DraftRepository, LoadProblem, OpenedDraft } from '#src/storage/draft-repository.ts'
import type { SetAsideRepository } from '#src/storage/set-aside-repository.ts'
import { summaryOf } from './draft-summary.ts'

type Deps = {
  drafts: DraftRepository
  setAside: SetAsideRepository
  loadFramework: (id: string, version?: string) => Promise<Result<Framework, unknown>>
  now: () => Date
}

type Loaded = Result<OpenedDraft, LoadProblem>

/**
 * Reads a draft. One that cannot be read is shown apart from now on and stays where it is; one of an older
 * version is kept as it was before anything can be saved over it.
 */
export async function loadAndSetAside(
  { drafts, setAside, now }: Deps,
  id: string,
): Promise<Loaded> {
  const loaded = await drafts.load(id)
  const at = now().toISOString()
  if (!loaded.ok) {
    if (loaded.error.kind === 'draft-unreadable')
      await setAside.put({ kind: 'unreadable', draft: id, title: titleIn(loaded.error.raw), at })
    return loaded
  }
  await setAside.readable(id)
  const { draft, older } = loaded.value
  if (!older) return loaded
  const kept = await setAside.put({
    kind: 'older-version',
    draft: id,
    title: draft.title,
    at,
    ...older,
  })
  return kept.ok ? loaded : kept
}

/**
 * The lines of all drafts but those that are shown apart. A draft whose line is missing or damaged gets it again
 * from its text.
 */
export async function listReadable(
  deps: Deps,
  load: (id: string) => Promise<Loaded>,
): Promise<Result<DraftSummary[], StorageProblem>> {
  const listed = await deps.drafts.list()
  if (!listed.ok) return listed
  const { lines, unlisted } = listed.value
  const apart = await deps.setAside.unreadable()
  const isApart = (id: string) => apart.ok && apart.value.has(id)
  const found: DraftSummary[] = []
  for (const id of unlisted.filter((id) => !isApart(id))) {
    const loaded = await load(id)
    if (loaded.ok) found.push(await relist(deps, loaded.value.draft))
  }
  return ok([...lines.filter(({ id }) => !isApart(id)), ...found])
}

async function relist({ drafts, loadFramework }: Deps, draft: Assessment): Promise<DraftSummary> {
  const framework = await loadFramework(draft.framework.id, draft.framework.version)
  const line = framework.ok ? summaryOf(framework.value, draft) : bareLine(draft)
  if (framework.ok) await drafts.relist(line)
  return line
}

/** For a draft whose questionnaire this version does not have: it is listed, and says so when it is opened. */
const bareLine = ({ id, title, kind, updatedAt }: Assessment): DraftSummary => ({
  ...{ id, title, kind, updatedAt, agency: '', component: '' },
  ...{ answered: 0, total: 0, unit: 'answers' as const },
})

const titleIn = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'title' in raw && typeof raw.title === 'string'
    ? raw.title.slice(0, 500)
    : ''
