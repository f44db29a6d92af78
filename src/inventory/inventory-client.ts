import { err } from '#src/domain/result.ts'
import type { InventoryReply, InventoryRequest } from './inventory-worker.ts'
import type { readInventory } from './read-inventory.ts'

/** What is used of a browser's Worker. */
export type InventoryWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/**
 * `readInventory` in a worker of its own, ended when the file is read or reading is stopped. Rejects when
 * the worker cannot start or breaks, which is a bug.
 */
export const createInventoryReader =
  (createWorker: () => InventoryWorker): typeof readInventory =>
  (bytes, name, onProgress, signal) => {
    if (signal?.aborted) return Promise.resolve(err({ kind: 'stopped' }))
    const worker = createWorker()
    const reading: ReturnType<typeof readInventory> = new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<InventoryReply>) => {
        if (data.kind === 'progress') onProgress?.(data.share)
        else resolve(data.result)
      })
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(`The worker that reads inventories broke: ${message}`)),
      )
      signal?.addEventListener('abort', () => resolve(err({ kind: 'stopped' })), { once: true })
      worker.postMessage({ bytes, name } satisfies InventoryRequest)
    })
    return reading.finally(() => worker.terminate())
  }
