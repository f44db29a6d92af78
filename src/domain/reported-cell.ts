import type { Assessment } from '#schemas/assessment.ts'
import type { CellWords } from './answer-from-cell.ts'
import { cutText } from './cut-text.ts'

/** One cell of an agency's inventory row. */
export type ReportedCell = {
  /** The layout's id for the column. */
  readonly column: string
  /** Zero-based. */
  readonly index: number
  /** As it stands in the file. */
  readonly header: string
  /** What the form asked. */
  readonly prompt: string
  /** Trimmed, otherwise as it stands in the file. */
  readonly value: string
  readonly blank: boolean
  /** Nothing but "N/A" or "Not applicable": the agency's word, which is neither a blank nor a "no". */
  readonly notApplicable: boolean
  /** The options it picks, when the form allowed several. */
  readonly options?: readonly string[]
  /** The column whose answer this cell explains. */
  readonly explains?: string
}

export type ReportedUseCase = {
  readonly layout: string
  /** As a spreadsheet counts, the header being row 1. */
  readonly row: number
  readonly cells: readonly ReportedCell[]
  /** Only some cells were quoted by hand: the columns that are not among them are not known. */
  readonly isQuoted?: true
}

/** `text` as plain text: the agency's word that a question does not apply to it. */
export const isNotApplicable = (text: string): boolean => /^(n\/?a|not applicable)\.?$/.test(text)

/** A cell together with the text that explains it; `statement` is '' when neither says anything. */
export type Said = CellWords & {
  readonly cell: ReportedCell
  /** The column of the explanation. */
  readonly explainedBy: string | undefined
}

const longestStatement = 8_000
const longestPrompt = 1_000
const longestHeader = 120

/** "Other" and the cell that explains it become "Other: a larger profile"; several options a list. */
export function saidIn(cell: ReportedCell, explanation: ReportedCell | undefined): Said {
  const own = cell.options?.join('; ') ?? cell.value
  const added = explanation?.notApplicable ? '' : (explanation?.value ?? '')
  return {
    cell,
    explainedBy: explanation?.column,
    options: cell.options ?? (cell.blank ? [] : [cell.value]),
    notApplicable: cell.notApplicable,
    statement: joined(own, added),
  }
}

function joined(own: string, added: string): string {
  if (own === '' || added === '') return own || added
  return /[.:;,!?]$/.test(own) ? `${own} ${added}` : `${own}: ${added}`
}

/** The statement with where it stands: `row 109, column 61 “Where practicable…”`, counted from 1. */
export function cited(
  { cell, statement }: Said,
  row: number,
  source: string,
): Omit<Assessment['context'][number], 'about'> {
  return {
    prompt: cutText(cell.prompt, longestPrompt),
    statement: cutText(statement, longestStatement),
    source,
    place: `row ${row}, column ${cell.index + 1} “${cutText(cell.header, longestHeader)}”`,
  }
}
