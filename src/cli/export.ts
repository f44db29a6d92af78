import { exportCommand } from './export-command.ts'
import { runCommand } from './terminal.ts'

await runCommand(exportCommand)
