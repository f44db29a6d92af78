import type { Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import { attempt, type Database, inOneStep, type Step, type StorageProblem } from './database.ts'
import type { VaultHeader } from './vault.ts'

/** Where the header lies, in the clear, among settings that do not. */
export const vaultKey = 'vault'

const sealedStores = [
  ...(['drafts', 'summaries', 'removed', 'identities', 'attachments', 'history'] as const),
  ...(['set-aside', 'address-book', 'anchors', 'settings'] as const),
]

export const loadVaultHeader = (database: Database): Promise<Result<unknown, StorageProblem>> =>
  attempt(() => database.get('settings', vaultKey))

export const saveVaultHeader = (
  database: Database,
  header: VaultHeader,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(database, ['settings'], async (step) => {
    await step.objectStore('settings').put(header, vaultKey)
  })

/** Puts a header, as it was read, where there is none. */
export const putBackVaultHeader = (
  database: Database,
  header: unknown,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(database, ['settings'], async (step) => {
    const settings = step.objectStore('settings')
    if ((await settings.getKey(vaultKey)) === undefined) await settings.put(header, vaultKey)
  })

type Reseal = {
  readonly from: Codec
  readonly to: Codec
  /** Of the vault that holds from now on; absent when there is none any more. */
  readonly header: VaultHeader | undefined
  /** Values that no vault can hold, such as keys that the browser does not give out, are left out. */
  readonly isKept: (store: string, value: unknown) => boolean
}

/**
 * Everything on disk, opened by one codec and sealed by another, in one transaction: a power cut leaves
 * all of it as it was. What does not open stays as it lies. Returns how many values were sealed anew.
 */
export const resealEverything = (
  database: Database,
  reseal: Reseal,
): Promise<Result<number, StorageProblem>> =>
  inOneStep(database, sealedStores, async (step) => {
    let count = 0
    for (const store of sealedStores) count += await resealStore(step, store, reseal)
    const settings = step.objectStore('settings')
    if (reseal.header) await settings.put(reseal.header, vaultKey)
    else await settings.delete(vaultKey)
    return count
  })

async function resealStore(
  step: Step,
  store: (typeof sealedStores)[number],
  { from, to, isKept }: Reseal,
): Promise<number> {
  let count = 0
  let cursor = await step.objectStore(store).openCursor()
  while (cursor) {
    const isHeader = store === 'settings' && cursor.key === vaultKey
    const opened = from.open(cursor.value)
    if (!isHeader && opened.ok) {
      await (isKept(store, opened.value) ? cursor.update(to.seal(opened.value)) : cursor.delete())
      count += 1
    }
    cursor = await cursor.continue()
  }
  return count
}
