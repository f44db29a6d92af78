import { type BackupDraft, type BackupList, mostBackupFiles } from '#schemas/backup.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import type { SetAsideLine } from '#src/storage/set-aside-entry.ts'
import { createZipWriter } from '#src/storage/zip-writer.ts'
import { addressBookFile, listAcquaintances } from './address-book.ts'
import { fingerprintOf } from './backup-reminder.ts'
import { type DraftLibrary, keptDigests } from './draft-library.ts'
import type { PreferenceKeeper } from './preferences.ts'

export type BackupDeps = {
  library: Pick<DraftLibrary, 'list' | 'setAside' | 'olderDraft'>
  drafts: Pick<DraftRepository, 'load' | 'steps'>
  attachments: Pick<AttachmentRepository, 'load'>
  book: FingerprintRepository
  anchors: FingerprintRepository
  preferences: PreferenceKeeper
  appVersion: string
  now: () => Date
}

/** `missing`: kept files that a draft names and this device does not have, or cannot read. */
export type MadeBackup = { drafts: number; files: number; bytes: number; missing: string[] }

type Options = {
  /** Takes the file piece by piece. */
  write: (piece: Uint8Array<ArrayBuffer>) => Promise<void> | void
  onProgress?: (done: number, all: number) => void
  signal?: AbortSignal
  mostFiles?: number
}

const stopped = { kind: 'stopped' } as const
const tooManyFiles = { kind: 'too-many-files' } as const

/** `too-many-files`: a backup with more could not be read again, so none is made. */
export type BackupTrouble = StorageProblem | typeof stopped | typeof tooManyFiles

/**
 * Everything but the signing key in one ZIP file, one draft and one kept file in memory at a time. Afterwards
 * the device remembers when, and what the list of drafts was.
 */
export async function makeBackup(
  deps: BackupDeps,
  { write, onProgress, signal, mostFiles = mostBackupFiles }: Options,
): Promise<Result<MadeBackup, BackupTrouble>> {
  const createdAt = deps.now().toISOString()
  const listed = await deps.library.list()
  if (!listed.ok) return listed
  const apart = await deps.library.setAside()
  if (!apart.ok) return apart
  const ids = [
    ...listed.value.map(({ id }) => id),
    ...apart.value.flatMap((entry) => (entry.kind === 'unreadable' ? [entry.draft] : [])),
  ]
  const box = createBox(write)
  const missing: string[] = []
  for (const [at, id] of ids.entries()) {
    const put = await putDraft(deps, box, id, { missing, signal })
    if (!put.ok) return put
    if (box.count() > mostFiles) return err(tooManyFiles)
    onProgress?.(at + 1, ids.length)
  }
  const older = await putOlder(deps, box, apart.value)
  if (!older.ok) return older
  await putTheRest(deps, box)
  if (box.count() > mostFiles) return err(tooManyFiles)
  if (signal?.aborted) return err(stopped)
  const { files, bytes } = await box.close({ createdAt, version: deps.appVersion })
  await deps.preferences.change({
    backedUpAt: createdAt,
    backedUpList: fingerprintOf(listed.value),
  })
  return ok({ drafts: ids.length, files, bytes, missing })
}

type Box = {
  count(): number
  put(path: string, bytes: Uint8Array, how?: 'packed' | 'as-is'): Promise<void>
  close(about: { createdAt: string; version: string }): Promise<{ files: number; bytes: number }>
}

function createBox(write: Options['write']): Box {
  const files: BackupList['files'] = []
  let bytes = 0
  let waiting: Promise<void> | void
  const zip = createZipWriter((piece) => {
    bytes += piece.length
    const before = waiting
    waiting = before ? before.then(() => write(piece)) : write(piece)
  })
  const add = async (path: string, content: Uint8Array, how: 'packed' | 'as-is') => {
    await zip.add(path, content, how)
    await waiting
  }
  return {
    count: () => files.length,
    async put(path, content, how = 'packed') {
      files.push({ path, size: content.length, sha256: await sha256Hex(content) })
      await add(path, content, how)
    },
    async close({ createdAt, version }) {
      const application = { name: 'Plumbline' as const, version }
      const list: BackupList = { format: 'plumbline-backup/1', createdAt, application, files }
      await add('backup.json', json(list), 'packed')
      zip.end()
      await waiting
      return { files: files.length, bytes }
    },
  }
}

async function putDraft(
  deps: BackupDeps,
  box: Box,
  id: string,
  { missing, signal }: { missing: string[]; signal: AbortSignal | undefined },
): Promise<Result<void, StorageProblem | typeof stopped>> {
  if (signal?.aborted) return err(stopped)
  const raw = await rawDraft(deps, id)
  if (!raw.ok) return raw
  const history = await deps.drafts.steps(id)
  if (!history.ok) return history
  if (!raw.value) return ok(undefined)
  const { draft, revision, digests } = raw.value
  const whole: BackupDraft = { draft, revision, history: history.value }
  await box.put(`drafts/${id}.json`, json(whole))
  for (const sha256 of digests) {
    if (signal?.aborted) return err(stopped)
    const kept = await deps.attachments.load(id, sha256)
    if (kept.ok && kept.value) await box.put(`files/${id}/${sha256}`, kept.value, 'as-is')
    else missing.push(sha256)
  }
  return ok(undefined)
}

type RawDraft = { draft: unknown; revision: number; digests: ReadonlySet<string> }

/** A draft that cannot be read goes in as it lies there; one that was deleted meanwhile is left out. */
async function rawDraft(
  { drafts }: BackupDeps,
  id: string,
): Promise<Result<RawDraft | undefined, StorageProblem>> {
  const loaded = await drafts.load(id)
  if (loaded.ok) return ok({ ...loaded.value, digests: new Set(keptDigests(loaded.value.draft)) })
  switch (loaded.error.kind) {
    case 'no-such-draft':
      return ok(undefined)
    case 'draft-unreadable':
      return ok({ draft: loaded.error.raw, revision: 0, digests: new Set() })
    case 'storage-refused':
    case 'storage-full':
    case 'storage-failed':
      return err(loaded.error)
  }
}

/** Drafts as they were before they were rewritten; one that was let go of meanwhile is left out. */
async function putOlder(
  { library }: BackupDeps,
  box: Box,
  lines: readonly SetAsideLine[],
): Promise<Result<void, StorageProblem>> {
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'older-version') continue
    const found = await library.olderDraft(line)
    if (found.ok) await box.put(`set-aside/${at + 1}.json`, json(found.value))
    else if (found.error.kind !== 'no-such-draft') return err(found.error)
  }
  return ok(undefined)
}

async function putTheRest(deps: BackupDeps, box: Box): Promise<void> {
  const book = await listAcquaintances(deps)
  if (book.ok) await box.put('address-book.json', json(addressBookFile(book.value)))
  const anchors = await deps.anchors.list()
  if (anchors.ok) await box.put('anchors.json', json(anchors.value))
  const { person } = await deps.preferences.read()
  await box.put('preferences.json', json({ person }))
}

const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`)
