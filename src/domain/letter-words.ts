import type { LetterWords } from '#schemas/letter-template.ts'
import type { CitedPlace } from './report-model.ts'

/** "M 24 §5(c)(iv)(A), pages 17-18", in the letter's language. */
export const placeIn = (words: LetterWords, { source, section, pages }: CitedPlace): string =>
  filled(pages.includes('-') ? words.morePages : words.onePage, { source, section, pages })

/** `2024-12-16` and `2024-12` as the letter's language says them; anything else as it is. */
export function dateIn(words: LetterWords, date: string): string {
  const [, year = '', number = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
  const month = words.months[Number(number) - 1]
  if (month === undefined) return date
  return filled(day === undefined ? words.month : words.day, {
    year,
    month,
    day: String(Number(day)),
  })
}

/** `{name}` exchanged in one pass: what is put in is never read again. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** A citation stands before the end of its sentence, also of one that a quotation mark closes. */
export function withCitations(sentence: string, citations: readonly string[]): string {
  if (citations.length === 0) return sentence
  const said = ` (${citations.join('; ')})`
  return /[.:;]$/.test(sentence)
    ? `${sentence.slice(0, -1)}${said}${sentence.slice(-1)}`
    : `${sentence}${said}`
}
