import { signCommand } from './sign-command.ts'
import { runCommand } from './terminal.ts'

await runCommand(signCommand)
