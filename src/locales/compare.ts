import { catalogue } from './catalogue.ts'
import en from './en/compare.json'

/** Words of the comparison of two assessments, on screen and in its files. */
export const compareWords = catalogue({ en })
