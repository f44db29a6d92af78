import {
  type BackupDraft,
  BackupDraftSchema,
  type BackupList,
  BackupListSchema,
} from '#schemas/backup.ts'
import { readAs } from '#src/domain/read-as.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { parseStrictJson } from '#src/domain/strict-json.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import type { ZipEntry } from '#src/storage/zip-list.ts'
import { openZip, readZipEntry, type ZipProblem, type ZipSource } from '#src/storage/zip-reader.ts'

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
}

/** Bytes: a file of text, and a kept file. */
const [mostText, mostFile] = [100_000_000, 500_000_000]
const listPath = 'backup.json'

/** Opens a backup by the list in it; the rest is read when it is asked for. */
export async function openBackup(source: ZipSource): Promise<Result<Backup, BackupProblem>> {
  const zip = await openZip(source)
  if (!zip.ok) return err(zipProblem(zip.error))
  const entries = new Map(zip.value.map((entry) => [entry.name, entry]))
  const entry = entries.get(listPath)
  if (!entry) return err({ kind: 'not-a-backup' })
  const bytes = await readZipEntry(source, entry, mostText)
  const read = bytes.ok ? jsonFrom(bytes.value) : undefined
  const list = readAs(BackupListSchema, read)
  if (!list.ok) return err(listProblem(read))
  const listed = new Map(list.value.files.map((file) => [file.path, file]))
  return ok({
    list: list.value,
    has: (path) => listed.has(path),
    read(path) {
      const [part, promised] = [entries.get(path), listed.get(path)]
      return part && promised
        ? readPart(source, part, promised)
        : Promise.resolve(err<PartProblem>('damaged'))
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

export function backupDraftFrom(bytes: Uint8Array): BackupDraft | undefined {
  const read = readAs(BackupDraftSchema, jsonFrom(bytes))
  return read.ok ? read.value : undefined
}

/** Read as strictly as every file that comes in; `undefined` when it is no JSON. */
export function jsonFrom(bytes: Uint8Array): unknown {
  try {
    const parsed = parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return parsed.ok ? parsed.value : undefined
  } catch {
    return undefined
  }
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

function listProblem(list: unknown): BackupProblem {
  const format = typeof list === 'object' && list !== null && 'format' in list ? list.format : ''
  return typeof format === 'string' &&
    /^plumbline-backup\/\d{1,9}$/.test(format) &&
    !format.endsWith('/1')
    ? { kind: 'newer-backup', found: format }
    : { kind: 'backup-damaged' }
}

/** `undefined` when it is not there or not whole. */
export async function jsonAt(backup: Backup, path: string): Promise<unknown> {
  const bytes = await backup.read(path)
  return bytes.ok ? jsonFrom(bytes.value) : undefined
}
