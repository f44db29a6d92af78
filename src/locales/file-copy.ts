import { catalogue } from './catalogue.ts'
import en from './en/file-copy.json'

/** Words about a draft that is kept in a file of the person's too. */
export const fileCopyWords = catalogue({ en })
