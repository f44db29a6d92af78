import Papa from 'papaparse'

/** Why the rows end where they do, when that is not the end of the file. Rows count from 1, the header. */
type RowsFault =
  | { readonly kind: 'truncated'; readonly row: number }
  | { readonly kind: 'misquoted'; readonly row: number }
  | { readonly kind: 'stopped' }

export type ParsedRows = {
  /** Records in file order, the header first; an empty line is a record with one empty cell. */
  readonly rows: string[][]
  readonly fault?: RowsFault
}

export type ParseOptions = {
  /** Called now and then with the part of the text that was read, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

const settings = { delimiter: ',', newline: '\n' } as const
const rowsBetweenLooks = 256

/** The header row alone, so that a wrong file is known before it is read to its end. */
export const parseHeader = (text: string): string[] =>
  Papa.parse<string[]>(text, { ...settings, preview: 1 }).data[0] ?? []

/**
 * CSV by RFC 4180 with line ends already `\n`. Reading stops at the first quote that nothing can follow
 * from: cells after it can no longer be told apart.
 */
export function parseRows(text: string, { onProgress, signal }: ParseOptions = {}): ParsedRows {
  const rows: string[][] = []
  let fault: RowsFault | undefined
  Papa.parse<string[]>(text, {
    ...settings,
    step({ data, errors, meta }, parser) {
      rows.push(data)
      fault = quoteFault(errors, rows.length)
      if (rows.length % rowsBetweenLooks === 0) {
        onProgress?.(meta.cursor / text.length)
        if (signal?.aborted) fault = { kind: 'stopped' }
      }
      if (fault) parser.abort()
    },
  })
  return fault ? { rows, fault } : { rows }
}

function quoteFault(errors: readonly Papa.ParseError[], row: number): RowsFault | undefined {
  const codes = errors.map((error) => error.code)
  if (codes.includes('InvalidQuotes')) return { kind: 'misquoted', row }
  return codes.includes('MissingQuotes') ? { kind: 'truncated', row } : undefined
}
