import { exportCommand } from './export-command.ts'
import { thisTerminal } from './terminal.ts'

process.exitCode = await exportCommand(thisTerminal, process.argv.slice(2))
