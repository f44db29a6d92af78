import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Result } from '#src/domain/result.ts'
import type {
  CheckedInventory,
  CheckProblem,
  ComparedYears,
  CompareProblem,
} from '#src/workflows/check-inventory.ts'
import type { DraftFromUseCaseProblem } from '#src/workflows/draft-from-use-case.ts'
import type { FrameworkProblem } from '#src/workflows/draft-library.ts'
import type {
  GivenFile,
  InventoryProblem,
  OpenInventory,
  OpenInventoryOptions,
} from '#src/workflows/open-inventory.ts'

/** What the inventory screens need; the app wires it. */
export type InventoryServices = {
  openInventory(
    file: GivenFile,
    options?: OpenInventoryOptions,
  ): Promise<Result<OpenInventory, InventoryProblem>>
  /** The questionnaire that the new assessment will use. */
  newestFramework(): Promise<Result<Framework, FrameworkProblem>>
  /** Each row against the rules; off the main thread, and it can be stopped. */
  checkInventory(
    rules: Framework,
    inventory: OpenInventory['inventory'],
    options?: OpenInventoryOptions,
  ): Promise<Result<CheckedInventory, CheckProblem>>
  compareYears(
    rules: Framework,
    one: OpenInventory['inventory'],
    other: OpenInventory['inventory'],
    options?: OpenInventoryOptions,
  ): Promise<Result<ComparedYears, CompareProblem>>
  draftFromUseCase(choice: {
    inventory: OpenInventory
    row: number
    framework: string
    kind: Assessment['kind']
  }): Promise<Result<string, DraftFromUseCaseProblem>>
}
