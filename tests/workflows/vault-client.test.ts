import { describe, expect, test } from 'vitest'
import type { Database } from '#src/storage/database.ts'
import { derivePassphraseKey } from '#src/storage/passphrase-key.ts'
import { loadVaultHeader } from '#src/storage/vault-header.ts'
import type { OneWorker } from '#src/threads/ask-worker.ts'
import { setUpVault, type VaultDeps } from '#src/workflows/vault.ts'
import { createVaultSealer } from '#src/workflows/vault-client.ts'
import type { VaultReply } from '#src/workflows/vault-worker.ts'
import { aDatabase } from '#tests/support/a-database.ts'

const passphrase = 'correct horse battery'
const done = { ok: true, value: undefined }

async function aDeviceWithDrafts(): Promise<VaultDeps> {
  const database = await aDatabase()
  for (let number = 0; number < 60; number += 1)
    await database.put('drafts', { revision: 1, draft: { number } }, `draft-${number}`)
  return {
    database,
    deriveKey: (...wish) => Promise.resolve(derivePassphraseKey(...wish)),
    cost: { m: 64, t: 1, p: 1 },
  }
}

/** A worker with whatever `work` says for a voice, on the database of the page as in a browser. */
function aWorker(work: (say: (reply: VaultReply) => void, fail: () => void) => unknown): OneWorker {
  const hearers = new Map<string, (event: unknown) => void>()
  return {
    addEventListener: (type: string, hear: (event: never) => void) =>
      hearers.set(type, hear as (event: unknown) => void),
    postMessage: () =>
      void work(
        (data) => hearers.get('message')?.({ data }),
        () => hearers.get('error')?.({ message: 'no memory left' }),
      ),
    terminate: () => undefined,
  } as unknown as OneWorker
}

const nowhere = (): OneWorker => {
  throw new Error('no workers here')
}
const isSealed = async (database: Database) =>
  (await database.getAll('drafts')).every((value) => value instanceof Uint8Array)

describe('sealing everything', () => {
  test('is left to the worker, which says how far it is', async () => {
    const deps = await aDeviceWithDrafts()
    const told: [number, number][] = []
    const start = () =>
      aWorker(async (say) => {
        const onProgress = (count: number, all: number) =>
          say({ kind: 'progress', done: count, all })
        say({ kind: 'done', result: await setUpVault(deps, passphrase, { onProgress }) })
      })
    const onProgress = (count: number, all: number) => void told.push([count, all])
    const { setUp } = createVaultSealer({ ...deps, start })
    expect(await setUp(passphrase, { onProgress })).toEqual(done)
    expect(told).toEqual([25, 50, 60].map((count) => [count, 60]))
    expect(await isSealed(deps.database)).toBe(true)
  })

  test.each([
    ['there is no worker', nowhere],
    [
      'a worker sees nothing of it',
      () => aWorker((say) => queueMicrotask(() => say({ kind: 'not-here' }))),
    ],
  ])('happens on the page where %s', async (_name, start) => {
    const deps = await aDeviceWithDrafts()
    const sealer = createVaultSealer({ ...deps, start })
    expect(await sealer.setUp(passphrase)).toEqual(done)
    expect(await isSealed(deps.database)).toBe(true)
    expect(await sealer.remove(passphrase)).toEqual(done)
    expect(await deps.database.get('drafts', 'draft-7')).toEqual({
      revision: 1,
      draft: { number: 7 },
    })
  })

  test('that is stopped on the page changes nothing', async () => {
    const deps = await aDeviceWithDrafts()
    const stopping = new AbortController()
    const { setUp } = createVaultSealer({ ...deps, start: nowhere })
    const watch = { signal: stopping.signal, onProgress: () => stopping.abort() }
    expect(await setUp(passphrase, watch)).toEqual({ ok: false, error: { kind: 'stopped' } })
    expect(await deps.database.get('drafts', 'draft-7')).toEqual({
      revision: 1,
      draft: { number: 7 },
    })
    expect(await loadVaultHeader(deps.database)).toEqual({ ok: true, value: undefined })
  })
})

describe('of a worker that says nothing any more', () => {
  test('the device tells that it had finished', async () => {
    const deps = await aDeviceWithDrafts()
    const start = () =>
      aWorker(async (say, fail) => {
        say({ kind: 'progress', done: 1, all: 60 })
        await setUpVault(deps, passphrase)
        fail()
      })
    expect(await createVaultSealer({ ...deps, start }).setUp(passphrase)).toEqual(done)
  })

  test('the device tells that it had not', async () => {
    const deps = await aDeviceWithDrafts()
    const start = () =>
      aWorker((say, fail) => {
        say({ kind: 'progress', done: 1, all: 60 })
        fail()
      })
    expect(await createVaultSealer({ ...deps, start }).setUp(passphrase)).toEqual({
      ...{ ok: false, error: { kind: 'storage-failed', detail: 'no memory left' } },
    })
  })

  test('because it was stopped, that is said', async () => {
    const deps = await aDeviceWithDrafts()
    const stopping = new AbortController()
    const start = () =>
      aWorker((say) => {
        say({ kind: 'progress', done: 1, all: 60 })
        stopping.abort()
      })
    const { setUp } = createVaultSealer({ ...deps, start })
    expect(await setUp(passphrase, { signal: stopping.signal })).toEqual({
      ...{ ok: false, error: { kind: 'stopped' } },
    })
  })
})
