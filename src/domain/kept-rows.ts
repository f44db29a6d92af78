import type { Assessment, InventoryRow } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { InventoryMap } from '#schemas/inventory-map.ts'
import type { ReadableRow } from './contradiction.ts'
import { cellsOfKept, rowReader } from './row-reader.ts'
import { type MatchedBy, matchUseCases, type NamedUseCase } from './same-use-case.ts'

type Rows = Pick<Assessment, 'rows'>
type Maps = Pick<Framework, 'inventoryMaps' | 'roles'>

/** Two rows of one use case. `by` says how they were matched. */
export type KeptPair = {
  readonly earlier: ReadableRow
  readonly later: ReadableRow
  readonly by: MatchedBy | 'person'
}

/** The rows of a draft that the framework can read, in the order of their years. */
export function keptRows({ inventoryMaps }: Pick<Maps, 'inventoryMaps'>, { rows }: Rows) {
  return inventoryMaps.flatMap((map): ReadableRow[] =>
    rows.filter(({ layout }) => layout === map.layout).map((row) => readable(map, row)),
  )
}

const readable = (map: InventoryMap, row: InventoryRow): ReadableRow => ({
  key: row.id,
  layout: row.layout,
  row: row.row,
  source: row.source,
  reader: rowReader(map, cellsOfKept(row)),
})

/** Each row with the row of the same use case in the next year of which the draft has rows. */
export function keptPairs(framework: Maps, assessment: Rows): KeptPair[] {
  const rows = keptRows(framework, assessment)
  const chosen = chosenPairs(assessment, rows)
  const taken = new Set(chosen.flatMap(({ earlier, later }) => [earlier, later]))
  const free = rows.filter((row) => !taken.has(row))
  const years = framework.inventoryMaps
    .map((map) => free.filter(({ layout }) => layout === map.layout))
    .filter((year) => year.length > 0)
  const matched = years.slice(1).flatMap((later, at) => {
    const named = (year: readonly ReadableRow[]) =>
      year.map((row) => ({ row, ...nameOf(framework, assessment, row) }))
    return matchUseCases(named(years[at] ?? []), named(later)).pairs
  })
  return [
    ...chosen,
    ...matched.map(({ earlier, later, by }) => ({ earlier: earlier.row, later: later.row, by })),
  ]
}

/** What was set side by side when a row was taken in. */
function chosenPairs({ rows }: Rows, readable: readonly ReadableRow[]): KeptPair[] {
  return rows.flatMap(({ id, sameAs }): KeptPair[] => {
    const [earlier, later] = readable.filter(({ key }) => key === id || key === sameAs?.row)
    return sameAs && earlier && later ? [{ earlier, later, by: sameAs.by }] : []
  })
}

/** What a row calls the use case, in the columns that answer the questions with these roles. */
function nameOf(framework: Maps, { rows }: Rows, { key, layout }: ReadableRow): NamedUseCase {
  const { agency, component, systemName, useCaseId } = framework.roles
  const row = rows.find(({ id }) => id === key)
  const map = framework.inventoryMaps.find((candidate) => candidate.layout === layout)
  const cell = (question: string) => {
    const column = map?.answers.find((answer) => answer.question === question)?.column
    return (column !== undefined && row?.cells[column]) || ''
  }
  return {
    agency: cell(agency),
    component: cell(component),
    name: cell(systemName),
    useCaseId: cell(useCaseId),
  }
}
