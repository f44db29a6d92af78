import { err, type Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import { type Database, inOneStep, type Step, type StorageProblem } from './database.ts'
import type { VaultHeader } from './vault.ts'
import { vaultKey } from './vault-header.ts'

const sealedStores = [
  ...(['drafts', 'summaries', 'removed', 'removed-lines', 'identities', 'attachments'] as const),
  ...(['history', 'set-aside', 'set-aside-lines', 'address-book', 'anchors', 'settings'] as const),
]
type SealedStore = (typeof sealedStores)[number]

export type ResealWatch = {
  /** Values that were sealed, of how many; when it is all of them, only the writing is left. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

type Reseal = ResealWatch & {
  readonly from: Codec
  readonly to: Codec
  /** Of the vault that holds from now on; absent when there is none any more. */
  readonly header: VaultHeader | undefined
  /** Values that no vault can hold, such as keys that the browser does not give out, are left out. */
  readonly isKept: (store: string, value: unknown) => boolean
}

/**
 * Everything on disk, opened by one codec and sealed by another, in one transaction: a power cut leaves
 * all of it as it was, and so does a stop before the end. What does not open stays as it lies. Returns how many
 * values were sealed anew.
 */
export async function resealEverything(
  database: Database,
  reseal: Reseal,
): Promise<Result<number, StorageProblem | { kind: 'stopped' }>> {
  const { header, onProgress, signal } = reseal
  const resealed = await inOneStep(
    database,
    sealedStores,
    async (step) => {
      const counts = await Promise.all(sealedStores.map((name) => step.objectStore(name).count()))
      const all = counts.reduce((sum, count) => sum + count, 0)
      const tally = { seen: 0, sealed: 0 }
      for (const name of sealedStores)
        await resealStore(step, name, reseal, (seen, sealed) => {
          signal?.throwIfAborted()
          tally.seen += seen
          tally.sealed += sealed
          onProgress?.(tally.seen, all)
        })
      const settings = step.objectStore('settings')
      if (header) await settings.put(header, vaultKey)
      else await settings.delete(vaultKey)
      return tally.sealed
    },
    'strict',
  )
  return !resealed.ok && signal?.aborted ? err({ kind: 'stopped' }) : resealed
}

/** Values that are in memory at once; of kept files, each of which may be large, one. */
const [usualBatch, largeBatch] = [25, 1]

async function resealStore(
  step: Step,
  name: SealedStore,
  reseal: Reseal,
  tell: (seen: number, sealed: number) => void,
): Promise<void> {
  const keys = await step.objectStore(name).getAllKeys()
  const size = name === 'attachments' ? largeBatch : usualBatch
  for (let from = 0; from < keys.length; from += size) {
    const batch = keys.slice(from, from + size)
    const isSealed = await Promise.all(batch.map((key) => resealOne(step, name, key, reseal)))
    tell(batch.length, isSealed.filter(Boolean).length)
  }
}

async function resealOne(
  step: Step,
  name: SealedStore,
  key: IDBValidKey,
  { from, to, isKept }: Reseal,
): Promise<boolean> {
  if (name === 'settings' && key === vaultKey) return false
  const store = step.objectStore(name)
  const isLarge = name === 'attachments'
  const found = await store.get(key as never)
  const opened = isLarge ? await keptOpen(step, from.openLater(found)) : from.open(found)
  if (!opened.ok) return false
  const { value } = opened
  if (isKept(name, value)) {
    const sealed = isLarge ? await keptOpen(step, to.sealLater(value)) : to.seal(value)
    await store.put(sealed, key as never)
  } else await store.delete(key as never)
  return true
}

/** A transaction ends as soon as nothing is asked of it, so while others work it is asked for nothing. */
async function keptOpen<T>(step: Step, work: Promise<T>): Promise<T> {
  let isOver = false
  const over = () => {
    isOver = true
  }
  work.then(over, over)
  while (!isOver) await step.objectStore('settings').getKey(vaultKey)
  return work
}
