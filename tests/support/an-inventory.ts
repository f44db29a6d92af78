import type { Layout } from '#src/inventory/layouts/layout.ts'
import { omb2024 } from '#src/inventory/layouts/omb-2024.ts'
import { omb2025 } from '#src/inventory/layouts/omb-2025.ts'

/** Cells by column id; the others are empty. */
export type CellsById = Readonly<Record<string, string>>

/** Headers of the second edition of 2024 that end in a space as published. */
const spacedHeaders = ['dev-method', 'dev-tools-wait']

/** CSV by RFC 4180: cells are quoted when they must be. */
export const printCsv = (rows: readonly (readonly string[])[], newline = '\r\n') =>
  rows.map((cells) => cells.map(printCell).join(',') + newline).join('')

const printCell = (cell: string) =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

function rowsOf(layout: Layout, edition: number, useCases: readonly CellsById[]): string[][] {
  const header = layout.columns.map(
    ({ id, headers }) =>
      headers[edition]! + (edition === 0 && spacedHeaders.includes(id) ? ' ' : ''),
  )
  for (const id of useCases.flatMap(Object.keys))
    if (!layout.columns.some((column) => column.id === id)) throw new Error(`No column "${id}".`)
  return [header, ...useCases.map((cells) => layout.columns.map(({ id }) => cells[id] ?? ''))]
}

/** As published in January 2025: Windows-1252, CRLF, questions as headers. */
export const inventory2024 = (useCases: readonly CellsById[]) =>
  windows1252(printCsv(rowsOf(omb2024, 0, useCases)))

/** As published in December 2024: UTF-8 with a byte order mark, CRLF, machine names. */
export const inventory2024FirstEdition = (useCases: readonly CellsById[]) =>
  utf8(`\ufeff${printCsv(rowsOf(omb2024, 1, useCases))}`)

/** As published in 2026: UTF-8 with a byte order mark, LF. */
export const inventory2025 = (useCases: readonly CellsById[]) =>
  utf8(`\ufeff${printCsv(rowsOf(omb2025, 0, useCases), '\n')}`)

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** The 32 characters of the bytes 0x80 to 0x9F, a space where Windows-1252 has none. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Throws for a character that Windows-1252 lacks. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
    const at = upperControls.indexOf(character)
    if (at < 0) throw new Error(`Windows-1252 has no "${character}".`)
    return 0x80 + at
  })
}

export const aUseCase2024: CellsById = {
  'use-case-name': 'Pothole Finder',
  agency: 'Department of Roads',
  abr: 'DRD',
  bureau: 'Road Care Service',
  'impact-type': 'Neither',
  'dev-stage': 'Initiated',
}
