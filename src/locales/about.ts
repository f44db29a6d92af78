import { catalogue } from './catalogue.ts'
import en from './en/about.json'

/** Words of the page about this copy. */
export const aboutWords = catalogue({ en })
