import type { ReadableRow } from '#src/domain/contradiction.ts'
import { rowReader } from '#src/domain/row-reader.ts'
import { inventory2024 as map2024 } from '#src/frameworks/omb-m-24-10/inventory-2024.ts'
import { inventory2025 as map2025 } from '#src/frameworks/omb-m-24-10/inventory-2025.ts'

type Cells = Readonly<Record<string, string>>

/** Rows of the published forms as rules read them; columns that are not named are blank. */
export const row2024 = (cells: Cells): ReadableRow => ({
  ...{ key: 'a', layout: 'omb-2024', row: 109, source: 's1' },
  reader: rowReader(map2024, (column) => cells[column] ?? ''),
})
export const row2025 = (cells: Cells): ReadableRow => ({
  ...{ key: 'b', layout: 'omb-2025', row: 142, source: 's2' },
  reader: rowReader(map2025, (column) => cells[column] ?? ''),
})
