import type { Result } from '#src/domain/result.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'
import type { VaultHeader } from './vault.ts'

/** Where the header lies, in the clear, among settings that do not. */
export const vaultKey = 'vault'

export const loadVaultHeader = (database: Database): Promise<Result<unknown, StorageProblem>> =>
  attempt(() => database.get('settings', vaultKey))

export const saveVaultHeader = (
  database: Database,
  header: VaultHeader,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(
    database,
    ['settings'],
    async (step) => {
      await step.objectStore('settings').put(header, vaultKey)
    },
    'strict',
  )

/** Puts a header, as it was read, where there is none. */
export const putBackVaultHeader = (
  database: Database,
  header: unknown,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(database, ['settings'], async (step) => {
    const settings = step.objectStore('settings')
    if ((await settings.getKey(vaultKey)) === undefined) await settings.put(header, vaultKey)
  })
