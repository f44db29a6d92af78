import type { SourceDetails } from '#src/domain/claims.ts'
import { plainText } from '#src/domain/plain-text.ts'
import {
  isNotApplicable,
  type ReportedCell,
  type ReportedUseCase,
} from '#src/domain/reported-cell.ts'
import { layoutById } from './layouts/layouts.ts'
import { listedOptions } from './list-cell.ts'
import type { Inventory } from './read-inventory.ts'
import type { UseCase } from './use-case.ts'

/** A use case cell by cell, as the rules take it. */
export const reportedUseCase = (inventory: Columns, useCase: Values): ReportedUseCase => ({
  layout: inventory.layout,
  row: useCase.row,
  cells: cellsOf(inventory, useCase),
})

type Columns = Pick<Inventory, 'layout' | 'headers'>
type Values = Pick<UseCase, 'row' | 'values'>

function cellsOf(inventory: Columns, useCase: Values): ReportedCell[] {
  return layoutById(inventory.layout).columns.map((column, index) => {
    const value = useCase.values[index] ?? ''
    return {
      column: column.id,
      index,
      header: (inventory.headers[index] ?? '').replace(/\s+/g, ' ').trim(),
      prompt: column.question,
      value,
      blank: value === '',
      notApplicable: isNotApplicable(plainText(value)),
      ...(column.list && { options: listedOptions(value) }),
      ...(column.explains !== undefined && { explains: column.explains }),
    }
  })
}

/**
 * The file as a source. A file in which every row is of one agency is that agency's own inventory, of
 * which the publication date is not known.
 */
export function inventorySource(inventory: Inventory): SourceDetails {
  const layout = layoutById(inventory.layout)
  const agencies = new Set(inventory.useCases.map((useCase) => useCase.agency))
  const [agency = ''] = agencies
  const { name, sha256 } = inventory.file
  return agencies.size === 1 && agency !== ''
    ? { title: layout.agencyTitle, author: agency, date: '', file: { name, sha256 } }
    : {
        title: layout.title,
        author: layout.author,
        date: layout.editions[inventory.edition]?.published ?? '',
        file: { name, sha256 },
      }
}
