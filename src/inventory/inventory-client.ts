import { err } from '#src/domain/result.ts'
import { askWorker, detailOf, type OneWorker } from '#src/threads/ask-worker.ts'
import type { checkInventory } from './check-inventory.ts'
import type { compareYears } from './compare-years.ts'
import type { InventoryReply, InventoryRequest } from './inventory-worker.ts'
import type { readInventory } from './read-inventory.ts'

type StartWorker = () => OneWorker
type Stoppable = {
  onProgress?: ((share: number) => void) | undefined
  signal?: AbortSignal | undefined
}

/** `readInventory` in a worker of its own, ended when the file is read or reading is stopped. */
export const createInventoryReader =
  (start: StartWorker): typeof readInventory =>
  (bytes, name, onProgress, signal) =>
    run(
      start,
      { job: 'read', bytes, name },
      (reply) => (reply.kind === 'read' ? reply.result : undefined),
      { onProgress, signal },
    )

/** `checkInventory` in a worker of its own. */
export const createInventoryChecker =
  (start: StartWorker): typeof checkInventory =>
  ({ inventoryMaps, contradictions }, { layout, useCases }, options = {}) =>
    run(
      start,
      { job: 'check', rules: { inventoryMaps, contradictions }, inventory: { layout, useCases } },
      (reply) => (reply.kind === 'check' ? reply.result : undefined),
      options,
    )

/** `compareYears` in a worker of its own. */
export const createYearComparer =
  (start: StartWorker): typeof compareYears =>
  ({ inventoryMaps, contradictions }, one, other, options = {}) =>
    run(
      start,
      {
        job: 'compare',
        rules: { inventoryMaps, contradictions },
        one: { layout: one.layout, useCases: one.useCases },
        other: { layout: other.layout, useCases: other.useCases },
      },
      (reply) => (reply.kind === 'compare' ? reply.result : undefined),
      options,
    )

/** Rejects when the worker cannot start or breaks, which is a bug. */
async function run<R>(
  start: StartWorker,
  request: InventoryRequest,
  resultIn: (reply: InventoryReply) => R | undefined,
  { onProgress, signal }: Stoppable,
): Promise<R | ReturnType<typeof stopped>> {
  const answer = await askWorker<InventoryRequest, InventoryReply, R>({
    ...{ start, request, signal },
    hear(reply) {
      if (reply.kind === 'progress') onProgress?.(reply.share)
      return resultIn(reply)
    },
  })
  if (answer.ok) return answer.value
  if (answer.error.kind === 'stopped') return stopped()
  throw new Error(`The worker that reads inventories broke: ${detailOf(answer.error)}`)
}

const stopped = () => err({ kind: 'stopped' } as const)
