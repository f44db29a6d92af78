import type { CitedPlace, Conclusion, ReportModel } from '#src/domain/report-model.ts'
import { reportLanguage, reportWords } from '#src/locales/report.ts'

/** The report's words in its own language. */
export type Say = ReturnType<typeof reportWords>

export const wordsOf = ({ language }: Pick<ReportModel, 'language'>): Say =>
  reportWords(reportLanguage(language))

/** "M 24 §5(c)(iii), page 17". */
export const placeText = (say: Say, place: CitedPlace): string =>
  say('citation', { ...place, count: place.pages.includes('-') ? 2 : 1 })

/** In the order in which a reader wants them: what is wrong first. */
export const byGravity: readonly Conclusion[] = [
  'not-met',
  'partly-met',
  'not-shown',
  'unanswered',
  'met',
  'waived',
  'not-applicable',
]

/** Hex digits in groups, so that two people can compare them by eye or aloud. */
export const inGroups = (hex: string, size = 8): string =>
  (hex.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(' ')

/** Days are written as the memoranda write them, "3 April 2025", in English too. */
const formatOf = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })

/** `2024-12-16`, `2024-12`, `2024` or a moment, as a reader says it; anything else as it is. */
export function dayText(language: string, date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(date) ?? []
  if (!year || !month) return date
  const options: Intl.DateTimeFormatOptions = day
    ? { dateStyle: 'long' }
    : { year: 'numeric', month: 'long' }
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) ? date : formatOf(language, options).format(moment)
}

/** An ISO moment with its time, in UTC, so that readers anywhere compare the same clock. */
export function momentText(language: string, moment: string): string {
  const format = formatOf(language, { dateStyle: 'long', timeStyle: 'medium' })
  return `${format.format(new Date(moment))} UTC`
}

/** Bytes as people say them: "340 kB", "2.4 MB". */
export function sizeText(language: string, bytes: number): string {
  const isSmall = bytes < 1_000_000
  const unit = isSmall ? 'kilobyte' : 'megabyte'
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / (isSmall ? 1_000 : 1_000_000),
  )
}
