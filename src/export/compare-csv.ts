import type { Comparison } from '#src/domain/compare-assessments.ts'
import { differenceRows, wordsFor } from './compare-text.ts'
import { csvFile } from './csv-file.ts'

/** One row for each difference, for a spreadsheet. */
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
  return csvFile([head, ...rows])
}
