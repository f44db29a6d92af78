import { ok, type Result } from '#src/domain/result.ts'

/**
 * How values lie on disk. `seal` and `open` are synchronous, so that a page that is being closed still saves.
 * `sealLater` and `openLater` do the same off the page's own thread: for large values, which would hold it up.
 * Keys never pass through it: they are random ids, digests or counters and say nothing.
 */
export type Codec = {
  seal(value: unknown): unknown
  /** `unreadable`: not what `seal` made, or not under this key. */
  open(stored: unknown): Opened
  sealLater(value: unknown): Promise<unknown>
  openLater(stored: unknown): Promise<Opened>
}

type Opened = Result<unknown, { kind: 'unreadable' }>

/** As it is: what a device without a vault keeps. */
export const plainCodec: Codec = {
  seal: (value) => value,
  open: (stored) => ok(stored),
  sealLater: (value) => Promise.resolve(value),
  openLater: (stored) => Promise.resolve(ok(stored)),
}
