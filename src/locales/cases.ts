import { catalogue } from './catalogue.ts'
import en from './en/cases.json'

/** Words of the list of starter cases. */
export const casesWords = catalogue({ en })
