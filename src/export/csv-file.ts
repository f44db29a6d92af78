import Papa from 'papaparse'
import { withHiddenShown } from '#src/locales/hidden-characters.ts'

/** Without it, spreadsheets take UTF-8 for the code page of the country. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Where a spreadsheet could begin to run what follows: a sign that starts a formula, also in its full-width
 * form, behind whatever space and marks without width. Many spreadsheets cut at semicolons and tabs instead
 * of commas, and then at line ends, too, whatever is quoted: there a cell begins in the middle of ours.
 */
const formula =
  /^(?=["\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])|(?<=[;\t\r\n])(?=(?:["\p{Zs}\p{Cf}\v\f])*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu

/**
 * The only way to a CSV file (RFC 4180, UTF-8 with a mark). Cells are others' words: what nobody could see in
 * one is shown, and what a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  const table = Papa.unparse(
    rows.map((cells) => cells.map(plainCell)),
    { newline: '\r\n' },
  )
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${table}\r\n`)
}

const plainCell = (cell: string | number): string | number =>
  typeof cell === 'string' ? withHiddenShown(cell).replace(formula, "'") : cell
