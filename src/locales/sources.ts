import { catalogue } from './catalogue.ts'
import en from './en/sources.json'

/** Words of the list of sources. */
export const sourcesWords = catalogue({ en })
