import type { Result } from '#src/domain/result.ts'
import { openKnownDatabase } from '#src/storage/database.ts'
import { derivePassphraseKey } from '#src/storage/passphrase-key.ts'
import { hearRequests } from '#src/threads/hear-requests.ts'
import { type ResealProblem, removeVault, setUpVault, type VaultDeps } from './vault.ts'

/** In: one job, once. The key of the vault never leaves this thread. */
export type VaultRequest = {
  readonly job: 'set-up' | 'remove'
  readonly passphrase: string
  readonly cost?: VaultDeps['cost']
}

/** Out: `not-here` and nothing else, or any number of `progress` and then `done`. */
export type VaultReply =
  /** This thread does not see what the page stores, so nothing was done. */
  | { readonly kind: 'not-here' }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly result: Result<void, ResealProblem> }

const reply = (message: VaultReply) => self.postMessage(message)

/** Milliseconds between two words about how far it is; the last one is always said. */
const interval = 50

function teller(): (done: number, all: number) => void {
  let last = 0
  return (done, all) => {
    const isTime = Date.now() - last >= interval || done === all
    if (!isTime) return
    last = Date.now()
    reply({ kind: 'progress', done, all })
  }
}

hearRequests<VaultRequest>(async ({ job, passphrase, cost }) => {
  const database = await openKnownDatabase()
  if (!database.ok) return reply({ kind: 'not-here' })
  const deps = {
    database: database.value,
    deriveKey: (...wish: Parameters<typeof derivePassphraseKey>) =>
      Promise.resolve(derivePassphraseKey(...wish)),
    ...(cost && { cost }),
  }
  const work = job === 'set-up' ? setUpVault : removeVault
  reply({ kind: 'done', result: await work(deps, passphrase, { onProgress: teller() }) })
})
