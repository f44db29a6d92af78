import { thisTerminal } from './terminal.ts'
import { verifyCommand } from './verify-command.ts'

process.exitCode = await verifyCommand(thisTerminal, process.argv.slice(2))
