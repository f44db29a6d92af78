import { catalogue } from './catalogue.ts'
import en from './en/guide.json'

/** Words of the guide. */
export const guideWords = catalogue({ en })
