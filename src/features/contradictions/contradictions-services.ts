import type { Result } from '#src/domain/result.ts'
import type {
  GivenFile,
  InventoryProblem,
  OpenInventory,
  OpenInventoryOptions,
} from '#src/workflows/open-inventory.ts'

/** What the page needs beyond the draft; the app wires it. */
export type ContradictionsServices = {
  openInventory(
    file: GivenFile,
    options?: OpenInventoryOptions,
  ): Promise<Result<OpenInventory, InventoryProblem>>
}
