import { err, type Result } from '#src/domain/result.ts'
import type { VaultControls, VaultFailure } from '#src/features/vault/vault-controls.ts'
import { loadVaultHeader } from '#src/storage/reseal.ts'
import type { PreferenceKeeper } from '#src/workflows/preferences.ts'
import type { VaultDeps } from '#src/workflows/vault.ts'
import type { Device } from './device.ts'
import type { TabHold } from './only-tab.ts'
import { wipeThisDevice } from './wipe-device.ts'

type Deps = {
  readonly device: Device
  readonly preferences: PreferenceKeeper
  readonly hold: TabHold
  /** Closes what is open, so that it can be deleted. */
  readonly close: () => void
}

const channelName = 'plumbline-vault'

/** What the page about locking can do, wired to this browser. */
export function createVaultControls({ device, preferences, hold, close }: Deps): VaultControls {
  const { database, hasVault } = device
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(channelName) : undefined
  channel?.addEventListener('message', () => location.reload())
  const alone = async (
    work: (
      vault: typeof import('#src/workflows/vault.ts'),
      deps: VaultDeps,
    ) => Promise<Result<void, VaultFailure>>,
  ) => {
    if (!database.ok) return database
    const [vault, { deriveKeyInWorker }] = await Promise.all([
      import('#src/workflows/vault.ts'),
      import('./secrets-in-worker.ts'),
    ])
    const deps = { database: database.value, deriveKey: deriveKeyInWorker }
    const done = await hold.alone(() => work(vault, deps))
    const header = await loadVaultHeader(database.value)
    if (header.ok) device.watch.rememberHeader(header.value)
    return done ?? err({ kind: 'other-tab' } as const)
  }
  return {
    state: database.ok ? (hasVault ? 'on' : 'off') : 'memory',
    setUp: (passphrase) => alone((vault, deps) => vault.setUpVault(deps, passphrase)),
    change: (old, fresh) => alone((vault, deps) => vault.changePassphrase(deps, old, fresh)),
    remove: (passphrase) => alone((vault, deps) => vault.removeVault(deps, passphrase)),
    lock() {
      channel?.postMessage('lock')
      location.reload()
    },
    idleMinutes: async () => (await preferences.read()).lockAfterMinutes,
    lockAfter: (lockAfterMinutes) => preferences.change({ lockAfterMinutes }),
    wipe() {
      close()
      return wipeThisDevice()
    },
  }
}
