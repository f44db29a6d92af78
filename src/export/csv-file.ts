import Papa from 'papaparse'

/** Without it, spreadsheets take UTF-8 for the code page of the country. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * What a spreadsheet could run: a sign that starts a formula, also in its full-width form, behind whatever
 * space and marks without width, and over however many lines the cell goes on.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

/**
 * The only way to a CSV file (RFC 4180, UTF-8 with a mark). Cells are others' words: one that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  const table = Papa.unparse(
    rows.map((cells) => [...cells]),
    {
      escapeFormulae: formula,
      newline: '\r\n',
    },
  )
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${table}\r\n`)
}
