import { catalogue } from './catalogue.ts'
import en from './en/history.json'

/** Words of a draft's history. */
export const historyWords = catalogue({ en })
