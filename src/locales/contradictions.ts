import { catalogue } from './catalogue.ts'
import en from './en/contradictions.json'

/** Words of contradictions: the page of a draft, the table of a whole inventory, its spreadsheet. */
export const contradictionsWords = catalogue({ en })
