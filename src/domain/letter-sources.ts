import type { LetterTemplate } from '#schemas/letter-template.ts'
import type { LetterBlock, LetterRun, LetterSource } from './letter-model.ts'
import { isKeptBack } from './letter-units.ts'
import { dateIn } from './letter-words.ts'
import type { ReportModel } from './report-model.ts'

/** "[3]" in a text is a mark when the report has such a source; other brackets stay what they are. */
export function runsOf(line: string, isSource: (number: number) => boolean): LetterRun[] {
  return line
    .split(/(\[\d{1,4}\])/)
    .filter((text) => text !== '')
    .map((text) => {
      const digits = /^\[(\d{1,4})\]$/.exec(text)?.[1]
      return digits !== undefined && isSource(Number(digits))
        ? { kind: 'mark', number: Number(digits) }
        : { kind: 'text', text }
    })
}

/** Numbers in brackets that lead nowhere: no such source, or one that no letter may name. */
export const deadMarks = (text: string, { sources }: ReportModel): number[] => [
  ...new Set(
    [...text.matchAll(/\[(\d{1,4})\]/g)]
      .map(([, digits]) => Number(digits))
      .filter((number) => !sources.some((s) => s.number === number && !isKeptBack(s))),
  ),
]

/** The documents that the text names, then the sources that it marks, by their numbers in the report. */
export function letterSources(
  blocks: readonly LetterBlock[],
  report: ReportModel,
  template: LetterTemplate,
): LetterSource[] {
  const runs = blocks.flatMap(({ lines }) => lines.flat())
  const text = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('\n')
  const marked = new Set(runs.flatMap((run) => (run.kind === 'mark' ? [run.number] : [])))
  return [
    ...report.yardstick.documents
      .filter(({ shortTitle }) => text.includes(shortTitle))
      .map((document) => ({ text: documentText(document, report, template), link: '' })),
    ...report.sources
      .filter(({ number }) => marked.has(number))
      .map((source) => sourceEntry(source, template)),
  ]
}

function documentText(
  { title, shortTitle, author, date, standing }: ReportModel['yardstick']['documents'][number],
  { language }: ReportModel,
  { words, language: ours }: LetterTemplate,
): string {
  const facts = `${shortTitle}: ${author}, ${title}, ${dateIn(words, date)}.`
  return standing === '' || language !== ours ? facts : `${facts} ${standing}`
}

function sourceEntry(
  source: ReportModel['sources'][number],
  { words }: LetterTemplate,
): LetterSource {
  const { number, title, author, date, link } = source
  if (isKeptBack(source)) return { number, text: words.confidential, link: '' }
  const published = [author, date === '' ? words.undated : dateIn(words, date)].filter(Boolean)
  return { number, text: `${title}. ${published.join(', ')}.`, link }
}
