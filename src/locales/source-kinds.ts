import { catalogue } from './catalogue.ts'
import en from './en/source-kinds.json'

/** What a source is, in words; `unsaid` where nobody said it. */
export const sourceKindWords = catalogue({ en })
