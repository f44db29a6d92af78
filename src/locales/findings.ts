import { catalogue } from './catalogue.ts'
import en from './en/findings.json'

/** Words of the findings page and the action list. */
export const findingsWords = catalogue({ en })
