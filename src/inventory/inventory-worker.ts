import type { Result } from '#src/domain/result.ts'
import { hearRequests } from '#src/threads/hear-requests.ts'
import {
  type CheckedInventory,
  type CheckProblem,
  type CheckRules,
  checkInventory,
} from './check-inventory.ts'
import {
  type Comparable,
  type ComparedYears,
  type CompareProblem,
  compareYears,
} from './compare-years.ts'
import { type Inventory, type InventoryProblem, readInventory } from './read-inventory.ts'

/** The one message in. Bytes and not a Blob: WebKit loses Blobs on the way to a worker. */
export type InventoryRequest =
  | { readonly job: 'read'; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }
  | { readonly job: 'check'; readonly rules: CheckRules; readonly inventory: Comparable }
  | {
      readonly job: 'compare'
      readonly rules: CheckRules
      readonly one: Comparable
      readonly other: Comparable
    }

/** The messages out: any number of `progress` (0 to 1), then the job's own. To stop, end the worker. */
export type InventoryReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly result: Result<Inventory, InventoryProblem> }
  | { readonly kind: 'check'; readonly result: Result<CheckedInventory, CheckProblem> }
  | { readonly kind: 'compare'; readonly result: Result<ComparedYears, CompareProblem> }

const reply = (message: InventoryReply) => self.postMessage(message)

const onProgress = (share: number) => reply({ kind: 'progress', share })

async function done(request: InventoryRequest): Promise<InventoryReply> {
  switch (request.job) {
    case 'read':
      return { kind: 'read', result: await readInventory(request.bytes, request.name, onProgress) }
    case 'check':
      return {
        kind: 'check',
        result: await checkInventory(request.rules, request.inventory, { onProgress }),
      }
    case 'compare':
      return {
        kind: 'compare',
        result: await compareYears(request.rules, request.one, request.other, { onProgress }),
      }
  }
}

hearRequests<InventoryRequest>(async (request) => reply(await done(request)))
