import { err, ok, type Result } from '#src/domain/result.ts'
import type { Sealing, VaultControls, VaultFailure } from '#src/features/vault/vault-controls.ts'
import type { ResealWatch } from '#src/storage/reseal.ts'
import { loadVaultHeader } from '#src/storage/vault-header.ts'
import type { PreferenceKeeper } from '#src/workflows/preferences.ts'
import type { VaultSealer } from '#src/workflows/vault-client.ts'
import type { Device } from './device.ts'
import { wipeThisDevice } from './wipe-device.ts'

type Deps = {
  readonly device: Device
  readonly preferences: PreferenceKeeper
  /** Whether all that was typed in this tab is on the device. */
  readonly saveAll: () => Promise<boolean>
  /** Closes what is open, so that it can be deleted. */
  readonly close: () => void
}

const channelName = 'plumbline-vault'

/** What the page about locking can do, wired to this browser. */
export function createVaultControls(deps: Deps): VaultControls {
  const { device, preferences, close } = deps
  const { database, hasVault, tab } = device
  const sealing = announcer<Sealing | undefined>()
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(channelName) : undefined
  /** A reload in the middle would stop what is being sealed. */
  const reload = () => {
    if (!sealing.last()) location.reload()
  }
  channel?.addEventListener('message', reload)
  return {
    state: database.ok ? (hasVault ? 'on' : 'off') : 'memory',
    setUp: (passphrase) =>
      resealed(deps, 'sealing', sealing.tell, (sealer, watch) => sealer.setUp(passphrase, watch)),
    async change(old, fresh) {
      if (!database.ok) return database
      const [{ changePassphrase }, { deriveKeyInWorker }] = await Promise.all([
        import('#src/workflows/vault.ts'),
        import('./secrets-in-worker.ts'),
      ])
      const vault = { database: database.value, deriveKey: deriveKeyInWorker }
      const done = await tab.alone(() => changePassphrase(vault, old, fresh))
      const header = await loadVaultHeader(database.value)
      if (header.ok) device.watch.rememberHeader(header.value)
      return done
    },
    remove: (passphrase) =>
      resealed(deps, 'opening', sealing.tell, (sealer, watch) => sealer.remove(passphrase, watch)),
    watchSealing: sealing.listen,
    lock() {
      channel?.postMessage('lock')
      reload()
    },
    idleMinutes: async () => (await preferences.read()).lockAfterMinutes,
    lockAfter: (lockAfterMinutes) => preferences.change({ lockAfterMinutes }),
    wipe() {
      close()
      return wipeThisDevice()
    },
  }
}

/**
 * Seals everything anew while this tab has the device for itself. Nothing else of this page reaches the device
 * meanwhile, nor afterwards, when it was done: the page goes on in the old way until it is loaded anew.
 */
async function resealed(
  { device, saveAll }: Deps,
  kind: Sealing['kind'],
  tell: (now: Sealing | undefined) => void,
  work: (sealer: VaultSealer, watch: ResealWatch) => Promise<Result<void, VaultFailure>>,
): Promise<Result<void, VaultFailure>> {
  const { vaultSealer } = await import('./vault-in-worker.ts')
  if (!(await saveAll())) return err({ kind: 'unsaved' })
  const place = location.href
  const done = await device.tab.alone(async () => {
    const held = device.holdBack()
    if (!held) return device.database.ok ? ok(undefined) : device.database
    const stopping = new AbortController()
    const stop = () => stopping.abort()
    const onProgress = (count: number, all: number) =>
      tell({ kind, done: count, all, stop: all > 0 && count === all ? undefined : stop })
    onProgress(0, 0)
    const { signal } = stopping
    const result = await work(vaultSealer(held.database), { onProgress, signal })
    const header = await loadVaultHeader(held.database)
    if (header.ok) device.watch.rememberHeader(header.value)
    if (!result.ok) held.release()
    return result
  })
  tell(undefined)
  // Whoever went on by the browser's own buttons stands on a page that could read nothing.
  if (!done.ok && location.href !== place) location.reload()
  return done
}

function announcer<T>() {
  let current: T | undefined
  const listeners = new Set<(now: T | undefined) => void>()
  return {
    last: () => current,
    tell(now: T | undefined) {
      current = now
      for (const hear of listeners) hear(now)
    },
    listen(hear: (now: T | undefined) => void) {
      listeners.add(hear)
      return () => {
        listeners.delete(hear)
      }
    },
  }
}
