import { err, ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from '#src/storage/codec.ts'
import { type Database, openDatabase, type StorageProblem } from '#src/storage/database.ts'
import { holdable } from '#src/storage/held-database.ts'
import { loadVaultHeader } from '#src/storage/vault-header.ts'
import { type StorageWatch, watchStorage } from '#src/workflows/storage-watch.ts'
import { holdTab, type TabHold } from './only-tab.ts'

/** Where this browser keeps what a person writes, and how it lies there. */
export type Device = {
  readonly database: Result<Database, StorageProblem>
  readonly codec: Codec
  readonly hasVault: boolean
  readonly watch: StorageWatch
  readonly tab: TabHold
  /** Closes `database` to all but the one who seals everything anew, and who gets it as it is. */
  holdBack(): { readonly database: Database; readonly release: () => void } | undefined
}

export type LockedDevice = {
  readonly kind: 'locked'
  readonly why: 'locked' | 'vault-damaged' | 'vault-newer'
  unlock(passphrase: string): Promise<Result<Device, { kind: 'wrong-passphrase' }>>
  close(): void
}

/** For this page only, when the device does not answer. */
export const deviceInMemory = (): Device => ({
  database: err({ kind: 'storage-failed', detail: 'it does not answer' }),
  ...{ codec: plainCodec, hasVault: false, watch: watchStorage(), tab: holdTab(undefined) },
  holdBack: () => undefined,
})

type Waits = {
  /** Another tab holds an older version open. */
  readonly onBlocked?: () => void
  /** Called while another tab seals everything anew. */
  readonly onSealing?: () => void
}

/** Milliseconds after which the lock that each tab shares is not given because another tab has it for itself. */
const atOnce = 500

/** What a vault takes is fetched only where there is one. */
export async function startDevice({
  onBlocked,
  onSealing,
}: Waits = {}): Promise<{ kind: 'open'; device: Device } | LockedDevice> {
  const tab = holdTab(navigator.locks)
  const isLate = setTimeout(() => onSealing?.(), atOnce)
  await tab.ready
  clearTimeout(isLate)
  const watch = watchStorage()
  const opened = await openDatabase('plumbline', { onReopened: watch.reopened, onBlocked })
  const held = opened.ok ? holdable(opened.value) : undefined
  const database = held ? ok(held.database) : opened
  const shared = {
    ...{ database, watch, tab },
    holdBack: () =>
      opened.ok && held ? { database: opened.value, release: held.hold() } : undefined,
  }
  const header = database.ok ? await loadVaultHeader(database.value) : ok(undefined)
  if (!database.ok || !header.ok || header.value === undefined)
    return { kind: 'open', device: { ...shared, codec: plainCodec, hasVault: false } }
  watch.rememberHeader(header.value)
  const [{ findDoor }, { deriveKeyInWorker }] = await Promise.all([
    import('#src/workflows/vault.ts'),
    import('./secrets-in-worker.ts'),
  ])
  const door = await findDoor({ database: database.value, deriveKey: deriveKeyInWorker })
  const close = () => database.value.close()
  const wrong = err({ kind: 'wrong-passphrase' } as const)
  if (!door.ok || door.value.kind === 'open') {
    const why = !door.ok && door.error.kind === 'vault-newer' ? 'vault-newer' : 'vault-damaged'
    return { kind: 'locked', why, close, unlock: () => Promise.resolve(wrong) }
  }
  const { unlock } = door.value
  return {
    ...{ kind: 'locked', why: 'locked', close },
    async unlock(passphrase) {
      const codec = await unlock(passphrase)
      return codec.ok ? ok({ ...shared, codec: codec.value, hasVault: true }) : codec
    },
  }
}
