import { catalogue } from './catalogue.ts'
import en from './en/safekeeping.json'

/** Words of how drafts are kept: storage, backups, what was set aside. */
export const safekeepingWords = catalogue({ en })
