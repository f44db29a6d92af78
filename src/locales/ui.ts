import { catalogue } from './catalogue.ts'
import en from './en/ui.json'

/** Words that widgets bring along. */
export const uiWords = catalogue({ en })
