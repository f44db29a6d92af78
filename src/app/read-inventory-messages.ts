import type { Result } from '#src/domain/result.ts'
import type { Inventory, InventoryProblem } from '#src/inventory/read-inventory.ts'

/** To and from the worker; the bytes are handed over, not copied. */
export type InventoryRequest = { bytes: Uint8Array<ArrayBuffer>; name: string }
export type InventoryReply =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: Result<Inventory, InventoryProblem> }
