import type { ReportedCell } from '#src/domain/reported-cell.ts'
import { ok, type Result } from '#src/domain/result.ts'
import type { Impact } from '#src/inventory/layouts/layout.ts'
import { layoutById } from '#src/inventory/layouts/layouts.ts'
import {
  type Inventory,
  type InventoryProblem as InventoryFault,
  largestInventory,
  type readInventory,
} from '#src/inventory/read-inventory.ts'
import { reportedUseCase } from '#src/inventory/report-use-case.ts'
import {
  buildSearchIndex,
  type SearchQuery,
  type SearchResult,
  searchUseCases,
} from '#src/inventory/search.ts'
import type { UseCase } from '#src/inventory/use-case.ts'
import { type GivenFile, type GivenFileProblem, readGivenFile } from './given-file.ts'

export type { GivenFile, Impact, SearchResult, UseCase }

/** Each kind has its own sentence; nothing of a faulty file is kept. */
export type InventoryProblem = InventoryFault | GivenFileProblem

/** One row, with its cells as they stand in the file. */
export type ShownUseCase = {
  readonly useCase: UseCase
  readonly cells: readonly ReportedCell[]
}

/** An agency's inventory, open in memory; nothing of it is stored. */
export type OpenInventory = {
  readonly inventory: Inventory
  /** The published collection's title. */
  readonly title: string
  readonly total: number
  search(query: SearchQuery): SearchResult
  /** `row` as a spreadsheet counts, the header being row 1. */
  caseAt(row: number): ShownUseCase | undefined
}

export type OpenInventoryDeps = { readonly readInventory: typeof readInventory }

export type OpenInventoryOptions = {
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Reads the file off the main thread when `readInventory` does; reports progress and can be stopped. */
export async function openInventory(
  { readInventory: read }: OpenInventoryDeps,
  file: GivenFile,
  { onProgress, signal }: OpenInventoryOptions = {},
): Promise<Result<OpenInventory, InventoryProblem>> {
  const bytes = await readGivenFile(file, largestInventory)
  if (!bytes.ok) return bytes
  const inventory = await read(bytes.value, file.name, onProgress, signal)
  return inventory.ok ? ok(opened(inventory.value)) : inventory
}

function opened(inventory: Inventory): OpenInventory {
  const index = buildSearchIndex(inventory)
  return {
    inventory,
    title: layoutById(inventory.layout).title,
    total: inventory.useCases.length,
    search: (query) => searchUseCases(index, query),
    caseAt(row) {
      const useCase = inventory.useCases.find((candidate) => candidate.row === row)
      return useCase && { useCase, cells: reportedUseCase(inventory, useCase).cells }
    },
  }
}
