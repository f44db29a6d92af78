import { randomUUID } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { messageOf } from '#src/domain/message-of.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'

export type NoFile =
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** A file on disk as the workflows take it; its bytes are read when they are asked for. */
export function fileAt(path: string): Result<GivenFile, NoFile> {
  const found = attempt(() => statSync(path, { throwIfNoEntry: false }))
  if (!found.ok) return err({ kind: 'unreadable', detail: found.error })
  if (!found.value) return err({ kind: 'missing' })
  if (found.value.isDirectory()) return err({ kind: 'folder' })
  return ok({
    name: basename(path),
    size: found.value.size,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(readFileSync(path)).buffer),
  })
}

/** Why nothing could be written into a folder, found out before there is anything to write. */
export function folderProblem(
  path: string,
): { notAFolder: string } | { detail: string } | undefined {
  const nearest = nearestExisting(path)
  const found = attempt(() => statSync(nearest).isDirectory())
  if (!found.ok) return { detail: found.error }
  if (!found.value) return { notAFolder: nearest }
  const writable = attempt(() => accessSync(nearest, constants.W_OK))
  return writable.ok ? undefined : { detail: writable.error }
}

const nearestExisting = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path))

export type Writing = { readonly path: string; readonly bytes: Uint8Array | string }

/**
 * Writes all of the files or none: each goes to a name of its own first and takes its place when all are
 * there. The error is the system's own word for what went wrong.
 */
export function writeTogether(files: readonly Writing[], mode = 0o666): Result<void, string> {
  const staged = files.map((file) => ({
    ...file,
    temporary: join(dirname(file.path), `.${basename(file.path)}.${randomUUID()}`),
    isNew: !existsSync(file.path),
  }))
  const written = attempt(() => {
    for (const { path } of staged) mkdirSync(dirname(path), { recursive: true })
    for (const { temporary, bytes } of staged) writeFileSync(temporary, bytes, { mode, flag: 'wx' })
    for (const { temporary, path } of staged) renameSync(temporary, path)
  })
  if (written.ok) return written
  for (const { temporary, path, isNew } of staged) {
    const hasMoved = isNew && !existsSync(temporary)
    rmSync(hasMoved ? path : temporary, { force: true })
  }
  return written
}

/** The one wall to the disk. */
export function attempt<T>(work: () => T): Result<T, string> {
  try {
    return ok(work())
  } catch (cause) {
    return err(messageOf(cause))
  }
}
