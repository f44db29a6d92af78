import { messageOf } from '#src/domain/message-of.ts'
import { err, ok, type Result } from '#src/domain/result.ts'

/** What a browser's `File` and a file on disk have in common; the bytes are read only when wanted. */
export type GivenFile = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Bytes that are here already, as a file. */
export const fileInHand = (name: string, bytes: Uint8Array<ArrayBuffer>): GivenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
})

/** The same for bytes that nobody else needs: they are not copied, and can be read once. */
export const ownFile = (name: string, bytes: Uint8Array<ArrayBuffer>): GivenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.buffer),
})

/** Bytes: some twenty times the largest report that was measured, and what a phone can still hold. */
export const largestFile = 100_000_000

/** Bytes of a time-stamping authority's answer; one with a long chain has ten thousand. */
export const largestAnswer = 200_000

/** Sizes in bytes. */
export type GivenFileProblem =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-unreadable'; readonly detail: string }

/** Reads a file of at most `limit` bytes; a larger one is refused before a byte of it is read. */
export async function readGivenFile(
  file: GivenFile,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, GivenFileProblem>> {
  if (file.size > limit) return err({ kind: 'too-large', bytes: file.size, limit })
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch (cause) {
    return err({
      kind: 'file-unreadable',
      detail: messageOf(cause),
    })
  }
}
