import { err, ok, type Result } from '#src/domain/result.ts'
import type { ResealWatch } from '#src/storage/reseal.ts'
import { loadVaultHeader } from '#src/storage/vault-header.ts'
import { askWorker, detailOf, type OneWorker, type WorkerProblem } from '#src/threads/ask-worker.ts'
import { type ResealProblem, removeVault, setUpVault, type VaultDeps } from './vault.ts'
import type { VaultReply, VaultRequest } from './vault-worker.ts'

type Reseal = (passphrase: string, watch?: ResealWatch) => Promise<Result<void, ResealProblem>>

/** Both seal everything that lies on the device anew, which takes minutes when it is much. */
export type VaultSealer = { readonly setUp: Reseal; readonly remove: Reseal }

type Deps = VaultDeps & { readonly start: () => OneWorker }

/**
 * Seals in a worker with a connection of its own; on the page, one value in each turn, where a browser gives no
 * worker or shows it nothing of what is stored. A stop ends the worker, and its transaction with it.
 */
export function createVaultSealer({ start, ...deps }: Deps): VaultSealer {
  const reseal =
    (job: VaultRequest['job'], onThePage: typeof setUpVault): Reseal =>
    async (passphrase, watch = {}) => {
      const { cost } = deps
      const asked = await askWorker<VaultRequest, VaultReply, Exclude<VaultReply, Progress>>({
        ...{ start, signal: watch.signal },
        request: { job, passphrase, ...(cost && { cost }) },
        hear(reply) {
          if (reply.kind !== 'progress') return reply
          watch.onProgress?.(reply.done, reply.all)
          return undefined
        },
      })
      if (!asked.ok && asked.error.kind !== 'not-started') return asItLies(deps, job, asked.error)
      if (!asked.ok || asked.value.kind === 'not-here') return onThePage(deps, passphrase, watch)
      return asked.value.result
    }
  return { setUp: reseal('set-up', setUpVault), remove: reseal('remove', removeVault) }
}

type Progress = { kind: 'progress' }

/** A worker that was ended says nothing any more: whether it had finished stands on the device. */
async function asItLies(
  { database }: VaultDeps,
  job: VaultRequest['job'],
  problem: WorkerProblem,
): Promise<Result<void, ResealProblem>> {
  const header = await loadVaultHeader(database)
  if (!header.ok) return header
  const hasVault = header.value !== undefined
  if (hasVault === (job === 'set-up')) return ok(undefined)
  return problem.kind === 'stopped'
    ? err({ kind: 'stopped' })
    : err({ kind: 'storage-failed', detail: detailOf(problem) })
}
