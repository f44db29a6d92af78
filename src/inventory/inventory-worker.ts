import type { Result } from '#src/domain/result.ts'
import { type Inventory, type InventoryProblem, readInventory } from './read-inventory.ts'

/** The one message in. Bytes and not a Blob: WebKit loses Blobs on the way to a worker. */
export type InventoryRequest = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }

/** The messages out: any number of `progress` (0 to 1), then one `done`. To stop, end the worker. */
export type InventoryReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result<Inventory, InventoryProblem> }

const reply = (message: InventoryReply) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<InventoryRequest>) => {
  const onProgress = (share: number) => reply({ kind: 'progress', share })
  readInventory(data.bytes, data.name, onProgress).then(
    (result) => reply({ kind: 'done', result }),
    // A rejection would stay in here; an exception reaches the page as the worker's `error` event.
    (bug) =>
      queueMicrotask(() => {
        throw bug
      }),
  )
})
