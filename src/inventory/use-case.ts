import { plainText } from '#src/domain/plain-text.ts'
import { columnIndex, type Impact, type Layout } from './layouts/layout.ts'

/** One row of an inventory, as lists and searches need it. */
export type UseCase = {
  /**
   * The row's number in a spreadsheet, the header being row 1. It counts records, empty ones too, and not
   * lines of the file: cells hold line ends.
   */
  readonly row: number
  readonly name: string
  readonly agency: string
  readonly agencyAbbreviation: string
  readonly component: string
  /** '' when the layout has none or the agency left it out. */
  readonly useCaseId: string
  readonly impact: Impact
  /** The impact and the stage in the agency's words. */
  readonly impactText: string
  readonly stage: string
  /** Every cell in column order, trimmed; blanks are ''. */
  readonly values: readonly string[]
}

/** Undefined when every cell is blank: spreadsheets leave such rows behind. */
export function rowToUseCase(
  layout: Layout,
  cells: readonly string[],
  row: number,
): UseCase | undefined {
  const values = layout.columns.map((_, at) => trimmed(cells[at] ?? ''))
  if (values.every((value) => value === '')) return undefined
  const line = (id: string | undefined) =>
    id === undefined ? '' : (values[columnIndex(layout, id)] ?? '').replace(/\s+/g, ' ')
  const { roles } = layout
  const impactText = line(roles.impact)
  return {
    row,
    name: line(roles.name),
    agency: line(roles.agency),
    agencyAbbreviation: line(roles.agencyAbbreviation),
    component: line(roles.component),
    useCaseId: line(roles.useCaseId),
    impact: impactOf(layout, impactText),
    impactText,
    stage: line(roles.stage),
    values,
  }
}

/** A blank may be a space, a no-break space, a zero-width space or an empty list. */
function trimmed(cell: string): string {
  const value = cell.trim()
  return /^(\[\]|\u200b*)$/.test(value) ? '' : value
}

function impactOf({ impacts }: Layout, text: string): Impact {
  const plain = plainText(text)
  if (plain === '') return 'blank'
  return impacts.find(({ begins }) => plain.startsWith(begins))?.impact ?? 'other'
}
