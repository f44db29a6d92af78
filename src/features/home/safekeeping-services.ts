import type { Result } from '#src/domain/result.ts'
import type { BackupTrouble, MadeBackup } from '#src/workflows/backup.ts'
import type { BackupProblem } from '#src/workflows/backup-reader.ts'
import type { StorageProblem } from '#src/workflows/draft-library.ts'
import type { RestorePlan, RestoreWatch } from '#src/workflows/plan-restore.ts'
import type { PreferenceKeeper } from '#src/workflows/preferences.ts'
import type { Restored } from '#src/workflows/restore-backup.ts'
import type { StorageState } from '#src/workflows/storage-state.ts'
import type { Unfinished } from '#src/workflows/unfinished.ts'

export type BackupFileResult = Result<MadeBackup & { file: Blob }, BackupTrouble>

/** How drafts are kept in this browser, and carried away from it and back. */
export type SafekeepingServices = {
  preferences: PreferenceKeeper
  /** Calls back when the browser had ended the connection to the device and it was made anew: all may be gone. */
  onReopened(hear: () => void): () => void
  storageState(): Promise<StorageState>
  askToKeep(): Promise<StorageState>
  makeBackup(
    onProgress: (done: number, all: number) => void,
    signal: AbortSignal,
  ): Promise<BackupFileResult>
  planRestore(
    file: Blob,
    watch: RestoreWatch,
  ): Promise<Result<RestorePlan, BackupProblem | StorageProblem | Unfinished>>
  restoreBackup(
    plan: RestorePlan,
    titleOf: (title: string, createdAt: string) => string,
    watch: RestoreWatch,
  ): Promise<Restored>
}
