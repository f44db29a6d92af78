import { contradictionsWords } from '#src/locales/contradictions.ts'
import { csvFile } from './csv-file.ts'

/** One contradiction of a whole inventory, ready to be printed. */
export type ContradictionLine = {
  readonly agency: string
  readonly component: string
  readonly useCase: string
  readonly row: number
  readonly rule: string
  readonly title: string
  readonly strength: 'cannot-both-hold' | 'hard-to-square' | 'worth-asking'
  /** What is said on each side, cell by cell; empty where a row is missing. */
  readonly sides: readonly [readonly SaidCell[], readonly SaidCell[]]
  readonly explanation: string
  readonly cited: string
  readonly file: string
}

/** `column` counts from 1. */
export type SaidCell = {
  readonly label: string
  readonly column: number
  readonly statement: string
}

/** Contradictions for a spreadsheet; most cells are agencies' own words. */
export function contradictionsCsv(lines: readonly ContradictionLine[]): Uint8Array<ArrayBuffer> {
  const say = contradictionsWords('en')
  const head = (
    [
      'agency',
      'component',
      'useCase',
      'row',
      'title',
      'strength',
      'one',
      'other',
      'explanation',
      'cited',
      'rule',
      'file',
    ] as const
  ).map((column) => say(`csv.${column}`))
  const side = (cells: readonly SaidCell[]) =>
    cells.length === 0
      ? say('csv.absent')
      : cells
          .map(({ statement, ...cell }) =>
            say('csv.cell', { ...cell, statement: statement || say('csv.blank') }),
          )
          .join('\n')
  const rows = lines.map((line) => [
    line.agency,
    line.component,
    line.useCase,
    line.row,
    line.title,
    say(`strength.${line.strength}`),
    side(line.sides[0]),
    side(line.sides[1]),
    line.explanation,
    line.cited,
    line.rule,
    line.file,
  ])
  return csvFile([head, ...rows])
}
