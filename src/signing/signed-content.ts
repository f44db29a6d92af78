import { type Bytes, ownBytes } from './bytes.ts'
import { digestOf, type HashName, runningDigest } from './digest.ts'

/** What a signature is over, known by its digests alone: the bytes may lie anywhere. */
export type SignedContent = (hash: HashName) => Promise<Bytes>

export const contentOf =
  (bytes: Bytes): SignedContent =>
  (hash) =>
    digestOf(hash, bytes)

type Part = { readonly start: number; readonly gapEnd: number; readonly end: number }

/**
 * Digests of the bytes up to `start` and from `gapEnd` to `end`, for many parts of one file. Each
 * revision of a file begins with the one before, so what was digested is kept and not digested again:
 * parts asked for in the order of their starts cost one pass over the file, and no copy of it.
 */
export function createPartDigests(bytes: Uint8Array): (part: Part) => SignedContent {
  type Known = { readonly at: number; readonly running: ReturnType<typeof runningDigest> }
  const known = new Map<HashName, Known>()
  return ({ start, gapEnd, end }) =>
    (hash) => {
      const last = known.get(hash)
      const { at, running } =
        last && last.at <= start ? last : { at: 0, running: runningDigest(hash) }
      running.update(bytes.subarray(at, start))
      known.set(hash, { at: start, running })
      const own = running.clone().update(bytes.subarray(gapEnd, end))
      return Promise.resolve(ownBytes(own.digest()))
    }
}
