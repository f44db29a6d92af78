import type { BackupList } from '#schemas/backup.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import type { ZipEntry } from '#src/storage/zip-list.ts'
import { openZip, readZipEntry, type ZipProblem, type ZipSource } from '#src/storage/zip-reader.ts'
import type { ReadBackupText } from './backup-client.ts'
import type { BackupTexts, UnreadText } from './backup-part.ts'
import type { Unfinished } from './unfinished.ts'

/** `damaged`: its bytes are not those that were put in, or the file is gone; `too-large`: nothing of ours is. */
export type PartProblem = 'damaged' | 'too-large'

export type BackupProblem =
  | { kind: 'not-a-backup' }
  | { kind: 'newer-backup'; found: string }
  /** The list of what it holds is gone, or is not what we write: nothing in it can be trusted to be whole. */
  | { kind: 'backup-damaged' }
  | { kind: 'backup-too-large' }

export type Backup = {
  list: BackupList
  /** Whether the list names it; what lies there may still be damaged. */
  has(path: string): boolean
  /** Bytes of a file in it, if they are those that were put in. */
  read(path: string): Promise<Result<Uint8Array<ArrayBuffer>, PartProblem>>
  /** What a text in it says. */
  text<As extends keyof BackupTexts>(
    as: As,
    path: string,
    signal?: AbortSignal,
  ): Promise<Result<BackupTexts[As], { kind: PartProblem } | UnreadText | Unfinished>>
}

/** Bytes: a file of text, and a kept file. */
const [mostText, mostFile] = [100_000_000, 500_000_000]
const listPath = 'backup.json'

/** Opens a backup by the list in it; the rest is read when it is asked for. */
export async function openBackup(
  source: ZipSource,
  readText: ReadBackupText,
  signal?: AbortSignal,
): Promise<Result<Backup, BackupProblem | Unfinished>> {
  const zip = await openZip(source)
  if (!zip.ok) return err(zipProblem(zip.error))
  const entries = new Map(zip.value.map((entry) => [entry.name, entry]))
  const entry = entries.get(listPath)
  if (!entry) return err({ kind: 'not-a-backup' })
  const bytes = await readZipEntry(source, entry, mostText)
  if (!bytes.ok) return err({ kind: 'backup-damaged' })
  const list = await readText('list', bytes.value, signal)
  if (!list.ok) return err(listProblem(list.error))
  const listed = new Map(list.value.files.map((file) => [file.path, file]))
  const read = (path: string) => {
    const [part, promised] = [entries.get(path), listed.get(path)]
    return part && promised
      ? readPart(source, part, promised)
      : Promise.resolve(err<PartProblem>('damaged'))
  }
  return ok({
    list: list.value,
    has: (path) => listed.has(path),
    read,
    async text(as, path, stop) {
      const part = await read(path)
      return part.ok ? readText(as, part.value, stop) : err({ kind: part.error })
    },
  })
}

type Promised = BackupList['files'][number]

async function readPart(source: ZipSource, part: ZipEntry, { path, size, sha256 }: Promised) {
  const bytes = await readZipEntry(source, part, path.startsWith('files/') ? mostFile : mostText)
  if (!bytes.ok)
    return err<PartProblem>(bytes.error.kind === 'zip-too-large' ? 'too-large' : 'damaged')
  const isWhole = bytes.value.length === size && (await sha256Hex(bytes.value)) === sha256
  return isWhole ? bytes : err<PartProblem>('damaged')
}

function zipProblem({ kind }: ZipProblem): BackupProblem {
  switch (kind) {
    case 'not-a-zip':
      return { kind: 'not-a-backup' }
    case 'zip-damaged':
      return { kind: 'backup-damaged' }
    case 'zip-too-large':
      return { kind: 'backup-too-large' }
  }
}

function listProblem(problem: UnreadText | Unfinished): BackupProblem | Unfinished {
  switch (problem.kind) {
    case 'newer-version':
      return { kind: 'newer-backup', found: problem.found }
    case 'unreadable':
      return { kind: 'backup-damaged' }
    default:
      return problem
  }
}
