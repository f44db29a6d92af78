import { useContext, useMemo } from 'react'
import type { Language } from '#src/locales/catalogue.ts'
import { uiWords } from '#src/locales/ui.ts'
import { LanguageContext, useWords } from './language.ts'

const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString()
const dayMilliseconds = 86_400_000

/** English dates as the sources write them, day first, so that none reads as another: 3 April 2025. */
export const dateLocale = (language: Language): string => (language === 'en' ? 'en-GB' : language)

/** Moments and days as people say them, in the language of the screen and the time of this device. */
export function useMoments() {
  const language = useContext(LanguageContext)
  const t = useWords(uiWords)
  return useMemo(() => {
    const locale = dateLocale(language)
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
    const utcDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    return {
      /** An ISO moment: "Today, 14:02", "Yesterday, 9:30", "3 April 2025". */
      moment(iso: string, now = new Date()): string {
        const at = new Date(iso)
        const clock = { time: time.format(at) }
        if (sameDay(at, now)) return t('today', clock)
        if (sameDay(at, new Date(now.getTime() - dayMilliseconds))) return t('yesterday', clock)
        return day.format(at)
      },
      /** A day `YYYY-MM-DD`; anything shorter (a year, a month) stays as it is. */
      day: (iso: string) => (iso.length === 10 ? utcDay.format(new Date(iso)) : iso),
    }
  }, [language, t])
}
