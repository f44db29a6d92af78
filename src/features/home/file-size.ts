import { useContext } from 'react'
import { LanguageContext } from '#src/ui/language.ts'
import { dateLocale } from '#src/ui/moments.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "3.4 MB", in the language of the screen; powers of a thousand, as disks are sold. */
export function useFileSize(): (bytes: number) => string {
  const language = useContext(LanguageContext)
  return (bytes) => {
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
    return new Intl.NumberFormat(dateLocale(language), {
      style: 'unit',
      unit: units[power] ?? 'byte',
      unitDisplay: 'short',
      maximumSignificantDigits: 3,
    }).format(bytes / 1_000 ** power)
  }
}
