import type { ContradictionRule } from '#schemas/contradiction-rule.ts'
import type { Framework } from '#schemas/framework.ts'
import type { InventoryMap } from '#schemas/inventory-map.ts'
import type { Contradiction, ReadableRow } from '#src/domain/contradiction.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { contradictionsInRow } from '#src/domain/row-contradictions.ts'
import { rowReader } from '#src/domain/row-reader.ts'
import { layoutById } from './layouts/layouts.ts'
import type { Inventory } from './read-inventory.ts'
import type { UseCase } from './use-case.ts'

/** The parts of a framework that whole inventories are checked with; plain data, so that it reaches a worker. */
export type CheckRules = Pick<Framework, 'inventoryMaps' | 'contradictions'>

/** A row that says something that does not go together. */
type RowContradictions = {
  readonly row: number
  readonly contradictions: readonly Contradiction[]
}

export type CheckedInventory = {
  /** Rows that were checked, with or without contradictions. */
  readonly checked: number
  /** In file order; rows without any are left out. */
  readonly rows: readonly RowContradictions[]
}

export type CheckProblem =
  /** The framework has no map for this year's form. */
  { readonly kind: 'layout-unmapped'; readonly layout: string } | { readonly kind: 'stopped' }

export type CheckOptions = {
  /** 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

const rowsBetweenLooks = 128

/** Holds every row against the rules. Rests now and then, so that it can be stopped where it runs. */
export async function checkInventory(
  { inventoryMaps, contradictions }: CheckRules,
  inventory: Pick<Inventory, 'layout' | 'useCases'>,
  { onProgress, signal }: CheckOptions = {},
): Promise<Result<CheckedInventory, CheckProblem>> {
  const map = inventoryMaps.find(({ layout }) => layout === inventory.layout)
  if (!map) return err({ kind: 'layout-unmapped', layout: inventory.layout })
  const rows: RowContradictions[] = []
  for (const [at, useCase] of inventory.useCases.entries()) {
    if (at % rowsBetweenLooks === 0) {
      onProgress?.(at / inventory.useCases.length)
      await Promise.resolve()
      if (signal?.aborted) return err({ kind: 'stopped' })
    }
    const found = contradictionsAt(contradictions, map, useCase)
    if (found.length > 0) rows.push({ row: useCase.row, contradictions: found })
  }
  return ok({ checked: inventory.useCases.length, rows })
}

const contradictionsAt = (
  rules: readonly ContradictionRule[],
  map: InventoryMap,
  useCase: UseCase,
): Contradiction[] => contradictionsInRow(rules, readableUseCase(map, useCase))

/** A use case as rules take it; its row number tells it from the others of its file. */
export function readableUseCase(map: InventoryMap, { row, values }: UseCase): ReadableRow {
  const at = columnsOf(map.layout)
  return {
    key: String(row),
    layout: map.layout,
    row,
    source: '',
    reader: rowReader(map, (column) => {
      const index = at.get(column)
      return index === undefined ? undefined : values[index]
    }),
  }
}

const known = new Map<string, ReadonlyMap<string, number>>()

function columnsOf(layout: string): ReadonlyMap<string, number> {
  const columns =
    known.get(layout) ?? new Map(layoutById(layout).columns.map(({ id }, index) => [id, index]))
  known.set(layout, columns)
  return columns
}
