import { ok, type Result } from '#src/domain/result.ts'

/**
 * How values lie on disk. Both calls are synchronous, so that a page that is being closed still saves.
 * Keys never pass through it: they are random ids, digests or counters and say nothing.
 */
export type Codec = {
  seal(value: unknown): unknown
  /** `unreadable`: not what `seal` made, or not under this key. */
  open(stored: unknown): Result<unknown, { kind: 'unreadable' }>
}

/** As it is: what a device without a vault keeps. */
export const plainCodec: Codec = { seal: (value) => value, open: (stored) => ok(stored) }
