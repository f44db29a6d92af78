import { signCommand } from './sign-command.ts'
import { thisTerminal } from './terminal.ts'

process.exitCode = await signCommand(thisTerminal, process.argv.slice(2))
