import { catalogue } from './catalogue.ts'
import en from './en/interview.json'

/** Words of the task list, the questions and the practices. */
export const interviewWords = catalogue({ en })
