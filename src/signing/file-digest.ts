import { sha256 } from '@noble/hashes/sha2.js'
import { messageOf } from '#src/domain/message-of.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { toHex } from './bytes.ts'

/** What a browser's `File` can do; only a part of it is in memory at a time. */
export type FileInParts = Pick<Blob, 'size' | 'slice'>

export type FileDigestProblem =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'file-unreadable'; readonly detail: string }

/** Bytes: hashed in some 3 ms, so that typing goes on between two parts. */
const part = 512 * 1024

/** SHA-256 of a file of any size, 64 hex digits; `onProgress` gets 0 to 1. */
export async function digestOfFile(
  file: FileInParts,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Result<string, FileDigestProblem>> {
  const hash = sha256.create()
  for (let at = 0; at < file.size; at += part) {
    if (signal?.aborted) return err({ kind: 'stopped' })
    const read = await readPart(file.slice(at, at + part))
    if (!read.ok) return read
    hash.update(read.value)
    onProgress?.(Math.min(1, (at + part) / file.size))
  }
  return signal?.aborted ? err({ kind: 'stopped' }) : ok(toHex(hash.digest()))
}

async function readPart(blob: Blob): Promise<Result<Uint8Array, FileDigestProblem>> {
  try {
    return ok(new Uint8Array(await blob.arrayBuffer()))
  } catch (cause) {
    return err({ kind: 'file-unreadable', detail: messageOf(cause) })
  }
}
