import type { QuotedRow } from '#schemas/case.ts'
import type { ReportedUseCase } from '#src/domain/reported-cell.ts'
import { layoutById } from './layouts/layouts.ts'
import { reportedUseCase } from './report-use-case.ts'

/**
 * A row that was quoted by hand, as the import of the published file gives it. A quoted column that the
 * layout lacks is a bug.
 */
export function quotedUseCase({ layout: id, row, cells, otherCells }: QuotedRow): ReportedUseCase {
  const { columns } = layoutById(id)
  const missing = Object.keys(cells).find((cell) => columns.every((column) => column.id !== cell))
  if (missing !== undefined) throw new Error(`Layout ${id} has no column "${missing}".`)
  const useCase = reportedUseCase(
    { layout: id, headers: columns.map(({ headers }) => headers[0] ?? '') },
    { row, values: columns.map((column) => cells[column.id] ?? '') },
  )
  return otherCells === 'blank'
    ? useCase
    : {
        ...useCase,
        isQuoted: true,
        cells: useCase.cells.filter(({ column }) => column in cells),
      }
}
