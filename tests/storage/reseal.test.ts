import { expect, test } from 'vitest'
import { plainCodec } from '#src/storage/codec.ts'
import { resealEverything } from '#src/storage/reseal.ts'
import type { VaultHeader } from '#src/storage/vault.ts'
import { createVaultCodec } from '#src/storage/vault-codec.ts'
import { loadVaultHeader, vaultKey } from '#src/storage/vault-header.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'

const vault = createVaultCodec(new Uint8Array(32).fill(3))
const header: VaultHeader = {
  format: 'plumbline-vault/1',
  kdf: { name: 'argon2id', m: 64, t: 1, p: 1, salt: new Uint8Array(16) },
  wrapped: new Uint8Array([1, 2, 3]),
}
const draft = { revision: 2, draft: { title: 'Hurricane Score' } }

async function aFilledDatabase() {
  const database = await aDatabase()
  await database.put('drafts', draft, 'a')
  await database.put('history', { what: 'began' }, ['a', 1])
  await database.put('settings', 'my name', 'who')
  await database.put('revisions', true, ['a', 2])
  return database
}
const all = async (database: Awaited<ReturnType<typeof aDatabase>>) => ({
  draft: await database.get('drafts', 'a'),
  step: await database.get('history', ['a', 1]),
  name: await database.get('settings', 'who'),
  mark: await database.get('revisions', ['a', 2]),
  header: await database.get('settings', vaultKey),
})
const everything = () => true

test('into the vault and out again nothing is lost, and inside nothing is to be read', async () => {
  const database = await aFilledDatabase()
  const before = await all(database)
  expect(
    await resealEverything(database, { from: plainCodec, to: vault, header, isKept: everything }),
  ).toEqual({ ok: true, value: 3 })
  const inside = await all(database)
  expect(inside.draft).toBeInstanceOf(Uint8Array)
  expect(vault.open(inside.draft)).toEqual({ ok: true, value: draft })
  expect(vault.open(inside.name)).toEqual({ ok: true, value: 'my name' })
  expect(await loadVaultHeader(database)).toEqual({ ok: true, value: header })
  await resealEverything(database, {
    ...{ from: vault, to: plainCodec, header: undefined, isKept: everything },
  })
  expect(await all(database)).toEqual(before)
})

test('no store is left in the clear but the marks of saves, which hold no word', async () => {
  const database = await aDatabase()
  const pairs = ['history', 'attachments', 'revisions']
  const stores = [...database.objectStoreNames]
  for (const store of stores) {
    const key = pairs.includes(store) ? ['a', 1] : 'a'
    await database.put(store, 'testimony' as never, key as never)
  }
  await resealEverything(database, { from: plainCodec, to: vault, header, isKept: everything })
  const clear: string[] = []
  for (const store of stores)
    if ((await database.getAll(store)).includes('testimony' as never)) clear.push(store)
  expect(clear).toEqual(['revisions'])
})

test('what no vault can hold is left behind', async () => {
  const database = await aFilledDatabase()
  await database.put('identities', { key: 'cannot leave' }, 'this-device')
  await resealEverything(database, {
    ...{ from: plainCodec, to: vault, header },
    isKept: (store) => store !== 'identities',
  })
  expect(await database.get('identities', 'this-device')).toBeUndefined()
})

test('what does not open stays as it lies', async () => {
  const database = await aFilledDatabase()
  await resealEverything(database, { from: plainCodec, to: vault, header, isKept: everything })
  await database.put('drafts', { revision: 1, draft: 'in the clear' }, 'b')
  await resealEverything(database, {
    ...{ from: vault, to: plainCodec, header: undefined, isKept: everything },
  })
  expect(await database.get('drafts', 'b')).toEqual({ revision: 1, draft: 'in the clear' })
  expect(await database.get('drafts', 'a')).toEqual(draft)
})

test('a device that is full on the way keeps everything as it was', async () => {
  const database = await aFilledDatabase()
  const before = await all(database)
  const sealed = await onFullDevice('settings', 'refuses', () =>
    resealEverything(database, { from: plainCodec, to: vault, header, isKept: everything }),
  )
  expect(sealed).toEqual({ ok: false, error: { kind: 'storage-full' } })
  expect(await all(database)).toEqual(before)
})

test('how far it is is told, and a stop on the way leaves everything as it was', async () => {
  const database = await aFilledDatabase()
  for (let number = 0; number < 70; number += 1) await database.put('drafts', draft, `d${number}`)
  await database.put('attachments', new Uint8Array([1, 2, 3]), ['a', 'file'])
  const before = await all(database)
  const told: number[] = []
  const stopping = new AbortController()
  const work = { from: plainCodec, to: vault, header, isKept: everything }
  const stopped = await resealEverything(database, {
    ...work,
    signal: stopping.signal,
    onProgress(done) {
      told.push(done)
      if (done >= 50) stopping.abort()
    },
  })
  expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } })
  expect(told).toEqual([25, 50])
  expect(await all(database)).toEqual(before)
  const onProgress = (done: number, of: number) => void told.push(done, of)
  expect(await resealEverything(database, { ...work, onProgress })).toEqual({ ok: true, value: 74 })
  expect(told.slice(-2)).toEqual([74, 74])
  expect(vault.open(await database.get('attachments', ['a', 'file']))).toEqual({
    ...{ ok: true, value: new Uint8Array([1, 2, 3]) },
  })
})
