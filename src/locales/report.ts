import { catalogue, type Language } from './catalogue.ts'
import en from './en/report.json'

/** Words of the printed report and of the list of actions. */
export const reportWords = catalogue({ en })

const languages: readonly string[] = ['en'] satisfies Language[]

/** A framework may be written in a language that we have no words in: then English. */
export const reportLanguage = (language: string): Language =>
  languages.includes(language) ? (language as Language) : 'en'
