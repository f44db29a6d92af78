import { err, ok, type Result } from '#src/domain/result.ts'
import type { SaveProblem } from '#src/storage/draft-repository.ts'
import { nextTurn } from '#src/storage/next-turn.ts'
import { saveAcquaintances } from './address-book.ts'
import type { Backup } from './backup-reader.ts'
import { keptDigests } from './draft-library.ts'
import {
  filePath,
  type PlannedDraft,
  type RestoreDeps,
  type RestorePlan,
  type RestoreWatch,
  readDraft,
  type WhyNot,
} from './plan-restore.ts'
import { newAcquaintances, newAnchors } from './restore-certificates.ts'

export type NotPlaced = WhyNot | SaveProblem['kind']

export type Restored = {
  added: number
  copies: number
  failed: { title: string; problem: NotPlaced }[]
  /** Drafts that were not looked at any more because the person stopped it. */
  left: number
}

/**
 * Adds what the plan says, each draft whole or not at all; nothing that is here is touched. A stop comes between two
 * drafts, and what is left can be restored from the same backup later.
 */
export async function restoreBackup(
  deps: RestoreDeps,
  { backup, drafts }: RestorePlan,
  titleOf: (title: string, createdAt: string) => string,
  { onProgress, signal }: RestoreWatch = {},
): Promise<Restored> {
  const restored: Restored = { added: 0, copies: 0, failed: [], left: 0 }
  const wanted = drafts.filter(({ fate }) => fate !== 'same')
  for (const [at, draft] of wanted.entries()) {
    const { path, title, fate } = draft
    await nextTurn()
    if (signal?.aborted) return { ...restored, left: wanted.length - at }
    const name = fate === 'copy' ? titleOf(title, backup.list.createdAt) : undefined
    const placed = await placeDraft(deps, backup, { path, title: name, signal })
    if (!placed.ok && placed.error === 'work-stopped')
      return { ...restored, left: wanted.length - at }
    count(restored, draft, placed)
    onProgress?.(at + 1, wanted.length)
  }
  await saveAcquaintances(deps, await newAcquaintances(deps, backup))
  await deps.anchors.put(await newAnchors(deps, backup))
  await restorePerson(deps, backup)
  return restored
}

function count(
  restored: Restored,
  { title, fate }: PlannedDraft,
  placed: Result<void, NotPlaced>,
): void {
  if (!placed.ok) restored.failed.push({ title, problem: placed.error })
  else restored[fate === 'copy' ? 'copies' : 'added'] += 1
}

type Place = {
  readonly path: string
  readonly title: string | undefined
  readonly signal: AbortSignal | undefined
}

async function placeDraft(
  deps: RestoreDeps,
  backup: Backup,
  { path, title, signal }: Place,
): Promise<Result<void, NotPlaced>> {
  const found = await readDraft(deps, backup, path, signal)
  if (!found.ok) return found
  const { assessment, history, revision, line } = found.value
  const at = Math.max(1, revision, ...history.map(({ number }) => number))
  const placeAs = async (id: string, name: string) => {
    for (const sha256 of keptDigests(assessment)) {
      const bytes = await backup.read(filePath(path, sha256))
      const kept = bytes.ok ? await deps.attachments.save(id, sha256, bytes.value) : ok(undefined)
      if (!kept.ok) return kept
    }
    const draft = { ...assessment, id, title: name }
    return deps.drafts.place(draft, { ...line, id, title: name || line.title }, at, history)
  }
  const first = await placeAs(
    title === undefined ? assessment.id : deps.newId(),
    title ?? assessment.title,
  )
  if (first.ok) return ok(undefined)
  if (first.error.kind !== 'changed-elsewhere') return err(first.error.kind)
  const second = await placeAs(deps.newId(), title ?? assessment.title)
  return second.ok ? ok(undefined) : err(second.error.kind)
}

async function restorePerson({ preferences }: RestoreDeps, backup: Backup): Promise<void> {
  const read = await backup.text('preferences', 'preferences.json')
  const { person } = await preferences.read()
  if (read.ok && person === '') await preferences.change({ person: read.value.person })
}
