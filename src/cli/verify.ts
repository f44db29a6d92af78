import { runCommand } from './terminal.ts'
import { verifyCommand } from './verify-command.ts'

await runCommand(verifyCommand)
