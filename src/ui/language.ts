import { createContext, useContext, useMemo } from 'react'
import type { Language, Translate } from '#src/locales/catalogue.ts'

/** The language of the screen; the app sets it once, with the document's `lang` and `dir`. */
export const LanguageContext = createContext<Language>('en')

/** One room's words in the language of the screen. */
export function useWords<Key extends string>(
  words: (language: Language) => Translate<Key>,
): Translate<Key> {
  const language = useContext(LanguageContext)
  return useMemo(() => words(language), [words, language])
}
