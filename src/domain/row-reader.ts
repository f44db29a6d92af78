import type { InventoryRow } from '#schemas/assessment.ts'
import type { InventoryMap, InventoryReading } from '#schemas/inventory-map.ts'
import { plainText } from './plain-text.ts'
import { remembered } from './remembered.ts'
import { isNotApplicable } from './reported-cell.ts'
import { reportedDay } from './reported-day.ts'
import { holdsPhrase, wordRun } from './word-search.ts'

/** A row by the ids of its columns; undefined where the file has no such column or we do not quote it. */
export type CellsOfRow = (column: string) => string | undefined

/** One cell with the question that it answers. `statement` is '' where the agency left it blank. */
export type QuotedCell = {
  readonly reading: string
  readonly label: string
  readonly prompt: string
  /** Counted from 1. */
  readonly column: number
  readonly statement: string
}

/** What a row says to one reading: its words, values for options, a day for a day. */
export type Read = {
  readonly kind: InventoryReading['kind']
  readonly blank: boolean
  readonly values: readonly string[]
  readonly plain: string
  /** Its words as `word-search` looks through them; '' for what is no text. */
  readonly run: string
  /** Undefined when the cell names no single day. */
  readonly day: string | undefined
}

export type RowReader = {
  /** Undefined when the year's form does not ask, or nothing of it is quoted. */
  read(reading: string): Read | undefined
  quote(reading: string): QuotedCell[]
}

export const cellsOfKept =
  ({ cells, otherCells }: InventoryRow): CellsOfRow =>
  (column) =>
    cells[column] ?? (otherCells === 'blank' ? '' : undefined)

/** Reads cells once, however many rules ask for them. */
export function rowReader({ readings }: Pick<InventoryMap, 'readings'>, at: CellsOfRow): RowReader {
  const known = new Map<string, Read | undefined>()
  const named = (id: string) => readings.find((reading) => reading.id === id)
  return {
    read(id) {
      if (!known.has(id)) {
        const reading = named(id)
        known.set(id, reading && readCells(reading, at))
      }
      return known.get(id)
    },
    quote(id) {
      const reading = named(id)
      return (reading?.columns ?? []).flatMap(({ column, number, prompt }) => {
        const statement = at(column)?.trim()
        return statement === undefined
          ? []
          : [{ reading: id, label: reading?.label ?? '', prompt, column: number, statement }]
      })
    },
  }
}

function readCells({ kind, columns, values = [] }: InventoryReading, at: CellsOfRow) {
  const cells = columns.map(({ column }) => at(column)).filter((cell) => cell !== undefined)
  if (cells.length === 0) return undefined
  const told = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const whole = told.join('\n')
  const plain = plainText(whole)
  const run = kind === 'text' || kind === 'many' ? wordRun(whole) : ''
  return {
    kind,
    blank: plain === '',
    plain,
    run,
    values: valuesIn(kind, plain, run, values),
    day: kind === 'day' ? reportedDay(told[0] ?? '') : undefined,
  }
}

type Options = NonNullable<InventoryReading['values']>

function valuesIn(
  kind: InventoryReading['kind'],
  plain: string,
  run: string,
  options: Options,
): string[] {
  if (plain === '') return ['blank']
  if (isNotApplicable(plain)) return ['not-applicable']
  const picked =
    kind === 'many'
      ? options.filter(({ begins }) => holdsPhrase(run, begins))
      : longestFirst(options.filter(({ begins }) => beginsWith(plain, plainBegin(begins))))
  return picked.length > 0 ? [...new Set(picked.map(({ value }) => value))] : ['other']
}

/** Whole words: "not known" does not begin with "no". */
const beginsWith = (plain: string, begin: string) =>
  plain.startsWith(begin) && !/^[\p{L}\p{N}]/u.test(plain.slice(begin.length, begin.length + 2))

const plainBegin = remembered(plainText)

/** "No" must not answer for "No testing: …". */
const longestFirst = (options: Options) =>
  [...options].sort((a, b) => b.begins.length - a.begins.length).slice(0, 1)
