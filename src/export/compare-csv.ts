import Papa from 'papaparse'
import type { Comparison } from '#src/domain/compare-assessments.ts'
import { differenceRows, wordsFor } from './compare-text.ts'

/** Without it, spreadsheets take UTF-8 for the code page of the country. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * One row for each difference (RFC 4180, UTF-8 with a mark). A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 */
export function comparisonCsv(comparison: Comparison): Uint8Array<ArrayBuffer> {
  const t = wordsFor(comparison)
  const [one, other] = comparison.sides
  const head = [
    ...[t('csv.part'), t('csv.id'), t('csv.heading'), t('csv.what')],
    t('csv.first', { title: one.title || t('untitled') }),
    t('csv.second', { title: other.title || t('untitled') }),
  ]
  const rows = differenceRows(comparison).map(({ part, id, heading, what, texts }) => [
    ...[t(`part.${part}`), id, heading, what],
    ...texts,
  ])
  const table = Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${table}\r\n`)
}
