import { catalogue } from './catalogue.ts'
import en from './en/letters.json'

/** Words of the pages on which letters are written; the letters' own words are in their templates. */
export const lettersWords = catalogue({ en })
