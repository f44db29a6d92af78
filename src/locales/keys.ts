import { catalogue } from './catalogue.ts'
import en from './en/keys.json'

/** Words of the page about keys, authorities, people who are known, and time stamps. */
export const keysWords = catalogue({ en })
