import type { Claim, ContradictionDecision, Evidence } from '#schemas/assessment.ts'
import type { ContradictionRule, ReadingCondition } from '#schemas/contradiction-rule.ts'
import type { Status } from '#schemas/status.ts'
import { type Judged, judge } from './reading-condition.ts'
import type { QuotedCell, RowReader } from './row-reader.ts'

/** A row that rules can be held against. */
export type ReadableRow = {
  /** Tells it from every other row of the same assessment or file. */
  readonly key: string
  readonly layout: string
  /** As a spreadsheet counts, the header being row 1. */
  readonly row: number
  /** Id of the source; '' where a whole file is checked. */
  readonly source: string
  readonly reader: RowReader
}

/** Cells of one row that say one thing together. */
export type RowSide = {
  readonly kind: 'row'
  readonly layout: string
  readonly row: number
  readonly source: string
  readonly cells: readonly QuotedCell[]
  /** Words that a test found in the cells. */
  readonly words: readonly string[]
}

/** One of the two things that do not go together, with what is needed to cite it. */
export type Side =
  | RowSide
  | { readonly kind: 'claim'; readonly claim: Claim }
  /** What the assessor recorded about the system, by question. */
  | { readonly kind: 'answers'; readonly questions: readonly string[] }
  | {
      readonly kind: 'finding'
      /** A practice, or the lines of it that the finding follows from. */
      readonly targets: readonly string[]
      readonly status: Status
      /** Independent of the agency. */
      readonly evidence: readonly Evidence[]
    }
  | { readonly kind: 'absent'; readonly layout: string }

export type Contradiction = {
  /** The rule and what it holds against each other; stays the same while the draft is worked on. */
  readonly key: string
  readonly rule: ContradictionRule
  readonly sides: readonly [Side, Side]
  /** Cells that the reader needs to judge it. */
  readonly beside: readonly QuotedCell[]
}

export type DecidedContradiction = Contradiction & {
  readonly decision: ContradictionDecision | undefined
}

export const keyOf = (rule: ContradictionRule, ...held: readonly string[]): string =>
  [rule.id, ...held].join('/')

/** The condition with what it rests on, when the row fulfils it; undefined when it does not or cannot be decided. */
export function fulfilled(
  condition: ReadingCondition,
  { reader }: ReadableRow,
): Judged | undefined {
  const judged = judge(condition, reader)
  return judged.holds ? judged : undefined
}

export function rowSide(
  { layout, row, source, reader }: ReadableRow,
  { readings, words }: Pick<Judged, 'readings' | 'words'>,
): RowSide {
  return { kind: 'row', layout, row, source, cells: readings.flatMap(reader.quote), words }
}

/** What is quoted beside the two sides, and not said by them already. */
export function cellsBeside(
  { reader }: ReadableRow,
  readings: readonly string[],
  sides: readonly Judged[],
): QuotedCell[] {
  const told = new Set(sides.flatMap((side) => side.readings))
  return [...new Set(readings)].filter((reading) => !told.has(reading)).flatMap(reader.quote)
}
