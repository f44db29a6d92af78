import { catalogue } from './catalogue.ts'
import en from './en/export.json'

/** Words of the page that makes, signs and hands out the files. */
export const exportWords = catalogue({ en })
