import { createBackupTextReader } from '#src/workflows/backup-client.ts'
import BackupWorker from '#src/workflows/backup-worker.ts?worker&inline'

export const readBackupText = createBackupTextReader(() => new BackupWorker())
