import type { Assessment } from '#schemas/assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { sameJson } from '#src/domain/same-json.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { DraftSummary, StorageProblem } from '#src/storage/database.ts'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import { nextTurn } from '#src/storage/next-turn.ts'
import type { ZipSource } from '#src/storage/zip-reader.ts'
import type { ReadBackupText } from './backup-client.ts'
import type { BackupTexts, UnreadText } from './backup-part.ts'
import { type Backup, type BackupProblem, openBackup, type PartProblem } from './backup-reader.ts'
import { type DraftLibrary, keptDigests, type LoadFramework } from './draft-library.ts'
import { summaryOf } from './draft-summary.ts'
import { contentOf } from './history-recorder.ts'
import type { PreferenceKeeper } from './preferences.ts'
import { newAcquaintances, newAnchors } from './restore-certificates.ts'
import type { Unfinished } from './unfinished.ts'

export type RestoreDeps = {
  library: Pick<DraftLibrary, 'list'>
  drafts: Pick<DraftRepository, 'load' | 'place'>
  attachments: Pick<AttachmentRepository, 'save'>
  book: FingerprintRepository
  anchors: FingerprintRepository
  preferences: PreferenceKeeper
  loadFramework: LoadFramework
  newId: () => string
}

/** The reader goes with the backup, and reads again what is restored. */
type PlanDeps = RestoreDeps & { readText: ReadBackupText }

/** `new`: this device has no such draft. `same`: it has it already. `copy`: it has another text of it. */
type Fate = 'new' | 'same' | 'copy'
export type PlannedDraft = {
  path: string
  title: string
  fate: Fate
  files: number
  lostFiles: number
}

export type WhyNot = PartProblem | (UnreadText | Unfinished)['kind'] | 'framework-unknown'
type Unreadable = { path: string; why: WhyNot }

/** What restoring would do; nothing was done yet. */
export type RestorePlan = {
  backup: Backup
  drafts: PlannedDraft[]
  unreadable: Unreadable[]
  /** Entries that this device does not have. */
  acquaintances: number
  anchors: number
}

export type RestoreWatch = {
  /** Drafts, of how many. */
  readonly onProgress?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

/** A dry run: reads all of the backup, and says what would come and what cannot be read. */
export async function planRestore(
  deps: PlanDeps,
  source: ZipSource,
  { onProgress, signal }: RestoreWatch = {},
): Promise<Result<RestorePlan, BackupProblem | StorageProblem | Unfinished>> {
  const opened = await openBackup(source, deps.readText, signal)
  if (!opened.ok) return opened
  const backup = opened.value
  const listed = await deps.library.list()
  if (!listed.ok) return listed
  const lines = lineUp(listed.value)
  const paths = backup.list.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('drafts/'))
  const plan: RestorePlan = { backup, drafts: [], unreadable: [], acquaintances: 0, anchors: 0 }
  for (const [at, path] of paths.entries()) {
    await nextTurn()
    const found = await readDraft(deps, backup, path, signal)
    if (signal?.aborted) return err({ kind: 'work-stopped' })
    if (found.ok) plan.drafts.push(await planned(deps, backup, lines, path, found.value))
    else plan.unreadable.push({ path, why: found.error })
    onProgress?.(at + 1, paths.length)
  }
  plan.acquaintances = (await newAcquaintances(deps, backup)).length
  plan.anchors = (await newAnchors(deps, backup)).size
  return ok(plan)
}

export type ReadDraft = BackupTexts['draft'] & { line: DraftSummary }

export async function readDraft(
  { loadFramework }: RestoreDeps,
  backup: Backup,
  path: string,
  signal: AbortSignal | undefined,
): Promise<Result<ReadDraft, WhyNot>> {
  const text = await backup.text('draft', path, signal)
  if (!text.ok) return err(text.error.kind)
  const { assessment } = text.value
  const framework = await loadFramework(assessment.framework.id, assessment.framework.version)
  if (!framework.ok) return err('framework-unknown')
  return ok({ ...text.value, line: summaryOf(framework.value, assessment) })
}

async function planned(
  { drafts }: RestoreDeps,
  backup: Backup,
  lines: Lines,
  path: string,
  { assessment, line }: ReadDraft,
): Promise<PlannedDraft> {
  const digests = keptDigests(assessment)
  const here = digests.filter((sha256) => backup.has(filePath(path, sha256)))
  return {
    path,
    title: line.title,
    fate: await fateOf(drafts, lines, assessment),
    files: here.length,
    lostFiles: digests.length - here.length,
  }
}

/** The ids of the drafts that are here, by the moment at which each was changed last. */
type Lines = ReadonlyMap<string, readonly string[]>

function lineUp(lines: readonly DraftSummary[]): Lines {
  const byMoment = new Map<string, string[]>()
  for (const { id, updatedAt } of lines) {
    const others = byMoment.get(updatedAt)
    if (others) others.push(id)
    else byMoment.set(updatedAt, [id])
  }
  return byMoment
}

/** The same text under another id counts as here: restoring twice adds nothing twice. */
async function fateOf(
  drafts: RestoreDeps['drafts'],
  lines: Lines,
  assessment: Assessment,
): Promise<Fate> {
  const wanted = textOf(assessment)
  const isSame = (found: Awaited<ReturnType<typeof drafts.load>>) =>
    found.ok && sameJson(textOf(found.value.draft), wanted)
  const own = await drafts.load(assessment.id)
  if (isSame(own)) return 'same'
  for (const id of lines.get(assessment.updatedAt) ?? [])
    if (id !== assessment.id && isSame(await drafts.load(id))) return 'same'
  return own.ok || own.error.kind !== 'no-such-draft' ? 'copy' : 'new'
}

/** A copy has another title, and is the same text for all that. */
const textOf = (assessment: Assessment) => ({ ...contentOf(assessment), title: '' })

/** `drafts/<id>.json` → `files/<id>/<digest>`. */
export const filePath = (path: string, sha256: string) =>
  `files/${path.slice('drafts/'.length, -'.json'.length)}/${sha256}`
