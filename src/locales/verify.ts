import { catalogue } from './catalogue.ts'
import en from './en/verify.json'

/** Words of the page that checks files, and of the result that it lets people save. */
export const verifyWords = catalogue({ en })
