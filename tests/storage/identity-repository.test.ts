import { expect, test } from 'vitest'
import { createIdentityRepository } from '#src/storage/identity-repository.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'

const identities = async () => createIdentityRepository(await aDatabase())

test('a device has no identity until one is saved, then one, then none again', async () => {
  const kept = await identities()
  expect(await kept.load()).toEqual({ ok: true, value: undefined })
  await kept.save({ name: 'Ada' })
  await kept.save({ name: 'Grace' })
  expect(await kept.load()).toEqual({ ok: true, value: { name: 'Grace' } })
  await kept.forget()
  expect(await kept.load()).toEqual({ ok: true, value: undefined })
})

test('a key that cannot be exported stays a key that cannot be exported', async () => {
  const kept = await identities()
  const { privateKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign', 'verify'],
  )
  await kept.save(privateKey)
  const loaded = await kept.load()
  const again = loaded.ok ? loaded.value : undefined
  if (!(again instanceof CryptoKey)) throw new Error('it came back as something else')
  expect(again.extractable).toBe(false)
  const signing = { name: 'ECDSA', hash: 'SHA-256' }
  expect((await crypto.subtle.sign(signing, again, new Uint8Array(1))).byteLength).toBe(64)
})

test('a device without room keeps the identity it had', async () => {
  const kept = await identities()
  await kept.save({ name: 'Ada' })
  const failed = await onFullDevice('identities', 'aborts', () => kept.save({ name: 'Grace' }))
  expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
  expect(await kept.load()).toEqual({ ok: true, value: { name: 'Ada' } })
})
