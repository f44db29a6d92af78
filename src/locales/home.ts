import { catalogue } from './catalogue.ts'
import en from './en/home.json'

/** Words of the first page and of starting blank. */
export const homeWords = catalogue({ en })
