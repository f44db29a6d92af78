import type { OpenInventory } from '#src/workflows/open-inventory.ts'

/** Two open inventories in the order of their years. */
export type Years = { earlier: OpenInventory; later: OpenInventory }
