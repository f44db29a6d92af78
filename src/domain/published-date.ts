import { DaySchema } from '#schemas/condition.ts'

const yearMonthDay = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A day, a month or a year that the calendar has; empty when undated. */
export function isPublishedDate(text: string): boolean {
  if (text === '') return true
  const parts = yearMonthDay.exec(text)
  if (!parts) return false
  const [, year, month = '01', day = '01'] = parts
  return DaySchema.safeParse(`${year}-${month}-${day}`).success
}

/** `[2024, 12, 16]`, `['2024', 12]`, `[2024]` → as a source writes it; undefined for what is no date. */
export function dateFromParts(parts: readonly unknown[]): string | undefined {
  const [year, month, day] = parts.map(wordOf)
  const written = [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined && part !== '')
    .join('-')
  return written !== '' && isPublishedDate(written) ? written : undefined
}

const wordOf = (part: unknown): string =>
  typeof part === 'string' || typeof part === 'number' ? String(part).trim() : '?'
