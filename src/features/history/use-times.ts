import { useContext, useMemo } from 'react'
import { LanguageContext } from '#src/ui/language.ts'
import { dateLocale } from '#src/ui/moments.ts'

/** Moments to the minute, by the clock of this device: a history has many in one day. */
export function useTimes() {
  const language = useContext(LanguageContext)
  return useMemo(() => {
    const locale = dateLocale(language)
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
    const both = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
    return {
      time: (iso: string) => time.format(new Date(iso)),
      dayAndTime: (iso: string) => both.format(new Date(iso)),
    }
  }, [language])
}
