import { mergeCommand } from './merge-command.ts'
import { thisTerminal } from './terminal.ts'

process.exitCode = await mergeCommand(thisTerminal, process.argv.slice(2))
