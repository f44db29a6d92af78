import type { Language } from '#src/locales/catalogue.ts'
import type { verifyWords } from '#src/locales/verify.ts'
import { dateLocale } from '#src/ui/moments.ts'

export type Words = ReturnType<typeof verifyWords>

/** Numbers and moments as the reader's language writes them; moments in UTC, so that all read the same. */
export type Formats = {
  language: Language
  number(value: number): string
  /** ISO 8601 → "22 November 2026 at 14:08 UTC". */
  moment(iso: string): string
  /** A day `YYYY-MM-DD` → "3 May 2026". */
  day(iso: string): string
}

export function formatsFor(language: Language): Formats {
  const number = new Intl.NumberFormat(language)
  const moment = new Intl.DateTimeFormat(dateLocale(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const day = new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeZone: 'UTC' })
  return {
    language,
    number: (value) => number.format(value),
    day: (iso) => day.format(new Date(iso)),
    moment: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : `${moment.format(new Date(iso))} UTC`),
  }
}
