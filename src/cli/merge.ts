import { mergeCommand } from './merge-command.ts'
import { runCommand } from './terminal.ts'

await runCommand(mergeCommand)
