import { err, type Result } from '#src/domain/result.ts'
import type { Inventory, InventoryProblem, readInventory } from '#src/inventory/read-inventory.ts'
import InventoryWorker from './read-inventory.worker.ts?worker&inline'
import type { InventoryReply, InventoryRequest } from './read-inventory-messages.ts'

/** Reads off the main thread, so that typing and the stop button keep working; one worker for each file. */
export const readInventoryInWorker: typeof readInventory = (bytes, name, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const worker = new InventoryWorker()
    const end = (result: Result<Inventory, InventoryProblem>) => {
      worker.terminate()
      resolve(result)
    }
    signal?.addEventListener('abort', () => end(err({ kind: 'stopped' })), { once: true })
    worker.addEventListener('message', ({ data }: MessageEvent<InventoryReply>) => {
      if (data.kind === 'done') end(data.result)
      else onProgress?.(data.share)
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      reject(new Error(event.message))
    })
    const request: InventoryRequest = { bytes, name }
    worker.postMessage(request, [bytes.buffer])
  })
