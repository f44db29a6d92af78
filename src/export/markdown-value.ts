import type { ReportValue } from '#src/domain/report-model.ts'
import { markdownParagraphs, markdownTable, markdownText } from './markdown.ts'
import type { Say } from './pdf/words.ts'

/** Rows of an answer as a table, a list as a list, text as it was written. */
export function markdownValue(value: ReportValue, say: Say): string {
  switch (value.kind) {
    case 'text':
      return markdownParagraphs(value.text).join('\n\n')
    case 'list':
      return value.items.map((item) => `- ${markdownText(item)}`).join('\n')
    case 'table':
      return value.rows.length === 0
        ? ''
        : markdownTable(
            value.columns.map(markdownText),
            value.rows.map((row) => row.map((cell) => markdownText(cell) || say('cellEmpty'))),
          )
  }
}
