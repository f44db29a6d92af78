import { catalogue } from './catalogue.ts'
import en from './en/cli.json'

/** Words of the commands in a terminal. */
export const cliWords = catalogue({ en })
