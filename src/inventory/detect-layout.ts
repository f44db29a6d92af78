import { plainText } from '#src/domain/plain-text.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { Layout } from './layouts/layout.ts'
import { layouts } from './layouts/layouts.ts'

export type DetectedLayout = {
  readonly layout: Layout
  /** Index into the layout's `editions`. */
  readonly edition: number
  /** The header row as it stands in the file, one per column of the layout. */
  readonly headers: readonly string[]
}

export type NotAnInventory = {
  readonly kind: 'not-an-inventory'
  readonly expected: readonly { readonly title: string; readonly columns: number }[]
  readonly found: { readonly columns: number; readonly headers: readonly string[] }
  /** The layout that the header row comes closest to, when any column is where it should be. */
  readonly nearest?: {
    readonly title: string
    readonly matching: number
    /** The first column that differs, counted from 1; a missing header is ''. */
    readonly differs: { readonly column: number; readonly expected: string; readonly found: string }
  }
}

const headersShown = 5
const longestHeaderShown = 80

/**
 * Compares every header with the published one at its position: case, quotes, dashes and spaces may
 * differ, and empty headers may follow (spreadsheet programs add them).
 */
export function detectLayout(headerRow: readonly string[]): Result<DetectedLayout, NotAnInventory> {
  const headers = withoutBlankEnd(headerRow)
  const candidates = layouts.flatMap((layout) =>
    layout.editions.map((_, edition) => ({
      layout,
      edition,
      ...compare(layout, edition, headers),
    })),
  )
  const match = candidates.find(({ differsAt }) => differsAt < 0)
  if (match) return ok({ layout: match.layout, edition: match.edition, headers })
  const nearest = candidates.reduce((best, next) => (next.matching > best.matching ? next : best))
  return err({
    kind: 'not-an-inventory',
    expected: layouts.map(({ title, columns }) => ({ title, columns: columns.length })),
    found: { columns: headers.length, headers: headers.slice(0, headersShown).map(shown) },
    ...(nearest.matching > 0 && { nearest: describe(nearest, headers) }),
  })
}

type Candidate = { layout: Layout; edition: number; matching: number; differsAt: number }

function compare({ columns }: Layout, edition: number, headers: readonly string[]) {
  const width = Math.max(columns.length, headers.length)
  const same = Array.from({ length: width }, (_, at) => {
    const expected = columns[at]?.headers[edition]
    const found = headers[at]
    return expected !== undefined && found !== undefined && plainText(expected) === plainText(found)
  })
  return { matching: same.filter(Boolean).length, differsAt: same.indexOf(false) }
}

const describe = (candidate: Candidate, headers: readonly string[]) => ({
  title: candidate.layout.title,
  matching: candidate.matching,
  differs: {
    column: candidate.differsAt + 1,
    expected: shown(
      candidate.layout.columns[candidate.differsAt]?.headers[candidate.edition] ?? '',
    ),
    found: shown(headers[candidate.differsAt] ?? ''),
  },
})

function withoutBlankEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => plainText(cell) !== '')
  return cells.slice(0, last + 1)
}

function shown(header: string): string {
  const line = header.replace(/\s+/g, ' ').trim()
  return line.length > longestHeaderShown ? `${line.slice(0, longestHeaderShown - 1)}…` : line
}
