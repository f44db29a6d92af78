import { catalogue } from './catalogue.ts'
import en from './en/app.json'

/** Words around every page: header, footer, and what to say when a page cannot be shown. */
export const appWords = catalogue({ en })
