import { messageOf } from '#src/domain/message-of.ts'
import { err, ok, type Result } from '#src/domain/result.ts'

type Wish = { mode: 'readwrite' }

/** A file on the person's own disk, as the File System Access API hands it out (and as IndexedDB keeps it). */
export type FileHandle = Pick<
  FileSystemFileHandle,
  'name' | 'getFile' | 'createWritable' | 'isSameEntry'
> & {
  /** Chromium only, and not in TypeScript's own library. */
  queryPermission?(wish: Wish): Promise<PermissionState>
  requestPermission?(wish: Wish): Promise<PermissionState>
}

/**
 * `file-gone`: moved, renamed, deleted, or its stick was pulled. `file-locked`: another program holds it.
 * `file-full`: no room where it lies. `file-refused`: the browser does not allow it (any more).
 */
export type ChosenFileProblem =
  | { readonly kind: 'file-gone' | 'file-locked' | 'file-full' | 'file-refused' }
  | { readonly kind: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-failed'; readonly detail: string }

export const isFileHandle = (value: unknown): value is FileHandle =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'createWritable' in value &&
  typeof value.createWritable === 'function'

export const isSameFile = (one: FileHandle, other: FileHandle): Promise<boolean> =>
  attempt(() => one.isSameEntry(other as FileSystemFileHandle)).then(
    (same) => same.ok && same.value,
  )

/** Whether it may be written; `prompt` needs a click of the person. A browser that never asks has said yes. */
export const permissionFor = (handle: FileHandle): Promise<PermissionState> =>
  attempt(async () => (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted').then(
    (asked) => (asked.ok ? asked.value : 'denied'),
  )

/** Asks the person, which a browser allows only right after a click. */
export const askPermission = (handle: FileHandle): Promise<PermissionState> =>
  attempt(async () => (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted').then(
    (asked) => (asked.ok ? asked.value : 'denied'),
  )

/** What lies in the file now; at most `limit` bytes are read. */
export async function readChosen(
  handle: FileHandle,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ChosenFileProblem>> {
  const file = await attempt(() => handle.getFile())
  if (!file.ok) return file
  if (file.value.size > limit) return err({ kind: 'file-too-large', bytes: file.value.size, limit })
  return attempt(async () => new Uint8Array(await file.value.arrayBuffer()))
}

/**
 * Puts `bytes` in the place of what the file held. The browser writes beside it and changes the two when all
 * is there, so that the file is always whole: the old text or the new one.
 */
export const writeChosen = (
  handle: FileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<void, ChosenFileProblem>> =>
  attempt(async () => {
    const writable = await handle.createWritable()
    try {
      await writable.write(bytes)
    } catch (cause) {
      await writable.abort().catch(() => undefined)
      throw cause
    }
    await writable.close()
  })

const kinds: Readonly<Record<string, 'file-gone' | 'file-locked' | 'file-full' | 'file-refused'>> =
  {
    NotFoundError: 'file-gone',
    NoModificationAllowedError: 'file-locked',
    InvalidStateError: 'file-locked',
    QuotaExceededError: 'file-full',
    NotAllowedError: 'file-refused',
    SecurityError: 'file-refused',
  }

/** The one wall to the person's disk. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T, ChosenFileProblem>> {
  try {
    return ok(await work())
  } catch (cause) {
    const kind = cause instanceof Error ? kinds[cause.name] : undefined
    const detail = messageOf(cause)
    return err(kind ? { kind } : { kind: 'file-failed', detail })
  }
}
