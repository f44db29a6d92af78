import type { SafekeepingServices } from '#src/features/home/safekeeping-services.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import type { DraftLibrary, LoadFramework } from '#src/workflows/draft-library.ts'
import type { PreferenceKeeper } from '#src/workflows/preferences.ts'
import { askToKeep, readStorageState } from '#src/workflows/storage-state.ts'
import { version } from '../../package.json'
import { createBlobWriter } from './blob-writer.ts'

type Deps = {
  library: DraftLibrary
  drafts: DraftRepository
  attachments: AttachmentRepository
  book: FingerprintRepository
  anchors: FingerprintRepository
  preferences: PreferenceKeeper
  loadFramework: LoadFramework
  now: () => Date
  newId: () => string
  onReopened: SafekeepingServices['onReopened']
}

/** Backups are fetched when the first one is made or read. */
export const createSafekeeping = (deps: Deps): SafekeepingServices => ({
  preferences: deps.preferences,
  onReopened: deps.onReopened,
  storageState: () => readStorageState(navigator.storage),
  askToKeep: () => askToKeep(navigator.storage),
  async makeBackup(onProgress, signal) {
    const { makeBackup } = await import('#src/workflows/backup.ts')
    const { write, blob } = createBlobWriter('application/zip')
    const made = await makeBackup({ ...deps, appVersion: version }, { write, onProgress, signal })
    return made.ok ? { ok: true, value: { ...made.value, file: blob() } } : made
  },
  async planRestore(file, watch) {
    const [{ planRestore }, { readBackupText }] = await Promise.all([
      import('#src/workflows/plan-restore.ts'),
      import('./backup-in-worker.ts'),
    ])
    return planRestore({ ...deps, readText: readBackupText }, file, watch)
  },
  restoreBackup: async (plan, titleOf, watch) =>
    (await import('#src/workflows/restore-backup.ts')).restoreBackup(deps, plan, titleOf, watch),
})
