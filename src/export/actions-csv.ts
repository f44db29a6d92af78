import Papa from 'papaparse'
import type { ReportModel } from '#src/domain/report-model.ts'
import { reportLanguage, reportWords } from '#src/locales/report.ts'
import { placeText } from './pdf/words.ts'

/** Without it, spreadsheets take UTF-8 for the code page of the country. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * The actions for a spreadsheet (RFC 4180, UTF-8 with a mark). A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 */
export function actionsCsv({ actions, language }: ReportModel): Uint8Array<ArrayBuffer> {
  const say = reportWords(reportLanguage(language))
  const head = [
    say('csv.practice'),
    say('csv.heading'),
    say('csv.status'),
    say('csv.kind'),
    say('csv.what'),
    say('csv.who'),
    say('csv.when'),
    say('csv.lines'),
    say('csv.place'),
  ]
  const rows = actions.map((action) => [
    action.practice,
    action.shortTitle,
    say(`status.${action.status}`),
    say(`actions.${action.kind}`),
    action.what,
    action.who,
    action.when,
    action.lines.join(' '),
    placeText(say, action.place),
  ])
  const table = Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${table}\r\n`)
}
