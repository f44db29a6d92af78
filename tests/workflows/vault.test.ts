import { describe, expect, test } from 'vitest'
import type { Codec } from '#src/storage/codec.ts'
import type { Database } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { derivePassphraseKey } from '#src/storage/passphrase-key.ts'
import {
  changePassphrase,
  findDoor,
  passphraseProblem,
  removeVault,
  setUpVault,
  type VaultDeps,
} from '#src/workflows/vault.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

const first = 'correct horse battery'
const second = 'staple and other words'
const draft = anAssessment({ title: 'Hurricane Score and a witness' })
const summary = {
  ...{ id: draft.id, title: draft.title, agency: 'ICE', component: '', kind: draft.kind },
  ...{ answered: 0, total: 15, unit: 'practices' as const, updatedAt: draft.updatedAt },
}

async function aFilledDevice(): Promise<VaultDeps & { database: Database }> {
  const database = await aDatabase()
  await createDraftRepository(database).save(draft, summary, 0)
  return {
    database,
    deriveKey: (passphrase, parameters) =>
      Promise.resolve(derivePassphraseKey(passphrase, parameters)),
    cost: { m: 64, t: 1, p: 1 },
  }
}

async function unlocked(deps: VaultDeps, passphrase: string): Promise<Codec | undefined> {
  const door = await findDoor(deps)
  if (!door.ok || door.value.kind !== 'locked') throw new Error('no vault')
  const codec = await door.value.unlock(passphrase)
  return codec.ok ? codec.value : undefined
}

/** Everything that lies in the database, as the text that somebody who reads the disk could find in it. */
async function onDisk(database: Database): Promise<string> {
  const all = await Promise.all(
    [...database.objectStoreNames].map(async (store) => [
      await database.getAllKeys(store),
      await database.getAll(store),
    ]),
  )
  return JSON.stringify(all, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  )
}

describe('a device with a vault', () => {
  test('shows nothing to whoever reads its disk, not even titles', async () => {
    const deps = await aFilledDevice()
    expect(await onDisk(deps.database)).toContain('Hurricane Score')
    expect(await setUpVault(deps, first)).toEqual({ ok: true, value: undefined })
    expect(await onDisk(deps.database)).not.toMatch(/Hurricane|witness|ICE|shadow|practices/)
  })

  test('is locked until its passphrase is given, and then holds what it held', async () => {
    const deps = await aFilledDevice()
    await setUpVault(deps, first)
    expect(await unlocked(deps, second)).toBeUndefined()
    const codec = await unlocked(deps, first)
    if (!codec) throw new Error('it stayed locked')
    const drafts = createDraftRepository(deps.database, codec)
    expect(await drafts.load(draft.id)).toMatchObject({ ok: true, value: { draft, revision: 1 } })
    expect(await drafts.list()).toMatchObject({ ok: true, value: { lines: [summary] } })
  })

  test('goes on saving under seal', async () => {
    const deps = await aFilledDevice()
    await setUpVault(deps, first)
    const codec = await unlocked(deps, first)
    const drafts = createDraftRepository(deps.database, codec)
    const changed = { ...draft, title: 'Another name' }
    expect(await drafts.save(changed, { ...summary, title: 'Another name' }, 1)).toEqual({
      ...{ ok: true, value: 2 },
    })
    expect(await onDisk(deps.database)).not.toContain('Another name')
  })

  test('deletes keys that the browser does not give out, since they cannot be sealed', async () => {
    const deps = await aFilledDevice()
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      ...(['sign', 'verify'] as const),
    ])
    await deps.database.put('identities', { privateKey: pair.privateKey }, 'this-device')
    await setUpVault(deps, first)
    expect(await deps.database.getAllKeys('identities')).toEqual([])
  })

  test('that is full while it is set up stays as it was', async () => {
    const deps = await aFilledDevice()
    const before = await onDisk(deps.database)
    expect(await onFullDevice('settings', 'aborts', () => setUpVault(deps, first))).toEqual({
      ...{ ok: false, error: { kind: 'storage-full' } },
    })
    expect(await onDisk(deps.database)).toBe(before)
  })
})

describe('the passphrase', () => {
  test('can be changed without touching what is sealed', async () => {
    const deps = await aFilledDevice()
    await setUpVault(deps, first)
    const sealed = await deps.database.get('drafts', draft.id)
    expect(await changePassphrase(deps, first, second)).toEqual({ ok: true, value: undefined })
    expect(await deps.database.get('drafts', draft.id)).toEqual(sealed)
    expect(await unlocked(deps, first)).toBeUndefined()
    expect(await unlocked(deps, second)).toBeDefined()
  })

  test('cannot be changed by somebody who does not know it', async () => {
    const deps = await aFilledDevice()
    await setUpVault(deps, first)
    const wrong = { ok: false, error: { kind: 'wrong-passphrase' } }
    expect(await changePassphrase(deps, second, second)).toEqual(wrong)
    expect(await removeVault(deps, second)).toEqual(wrong)
    expect(await unlocked(deps, first)).toBeDefined()
  })

  test('can be given up, and everything lies as it did before', async () => {
    const deps = await aFilledDevice()
    const before = await onDisk(deps.database)
    await setUpVault(deps, first)
    expect(await removeVault(deps, first)).toEqual({ ok: true, value: undefined })
    expect(await onDisk(deps.database)).toBe(before)
    expect(await findDoor(deps)).toMatchObject({ ok: true, value: { kind: 'open' } })
  })

  test.each([
    ['short', 'short', { kind: 'passphrase-too-short', least: 12 }],
    ['é'.repeat(11), 'é'.repeat(11), { kind: 'passphrase-too-short', least: 12 }],
    [first, second, { kind: 'passphrases-differ' }],
    [first, first, undefined],
  ])('%j and %j', (one, two, problem) => {
    expect(passphraseProblem(one, two)).toEqual(problem)
  })
})

test('a damaged header is said, and nothing is opened', async () => {
  const deps = await aFilledDevice()
  await setUpVault(deps, first)
  await deps.database.put('settings', { format: 'plumbline-vault/1' }, 'vault')
  const damaged = { ok: false, error: { kind: 'vault-damaged' } }
  expect(await findDoor(deps)).toEqual(damaged)
  expect(await removeVault(deps, first)).toEqual(damaged)
})

test('a device without a vault has nothing to change or remove', async () => {
  const deps = await aFilledDevice()
  expect(await changePassphrase(deps, first, second)).toMatchObject({ ok: false })
})
