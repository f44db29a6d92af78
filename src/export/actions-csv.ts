import type { ReportModel } from '#src/domain/report-model.ts'
import { reportLanguage, reportWords } from '#src/locales/report.ts'
import { csvFile } from './csv-file.ts'
import { placeText } from './pdf/words.ts'

/** The actions for a spreadsheet. */
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
  return csvFile([head, ...rows])
}
