import { describe, expect, test } from 'vitest'
import { createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import { createSessionIdentities } from '#src/workflows/session-identity.ts'

const loaded = async (identities: ReturnType<typeof createSessionIdentities>) => {
  const found = await identities.load()
  return found.ok ? found.value : found.error.kind
}

describe('a borrowed identity', () => {
  test('stands before the kept one until it is given back', async () => {
    const kept = createMemoryIdentity()
    const identities = createSessionIdentities(kept)
    await identities.save('own')
    identities.borrow('borrowed')
    expect([await loaded(identities), identities.isBorrowed()]).toEqual(['borrowed', true])
    await identities.forget()
    expect([await loaded(identities), identities.isBorrowed()]).toEqual(['own', false])
    expect(await kept.load()).toEqual({ ok: true, value: 'own' })
  })

  test('gives way to one that is kept', async () => {
    const identities = createSessionIdentities(createMemoryIdentity())
    identities.borrow('borrowed')
    await identities.save('own')
    expect(await loaded(identities)).toBe('own')
    await identities.forget()
    expect(await loaded(identities)).toBeUndefined()
  })

  test('stays where keeping another one failed', async () => {
    const refused = { ok: false, error: { kind: 'storage-full' } } as const
    const kept = { ...createMemoryIdentity(), save: () => Promise.resolve(refused) }
    const identities = createSessionIdentities(kept)
    identities.borrow('borrowed')
    expect(await identities.save('own')).toEqual(refused)
    expect(await loaded(identities)).toBe('borrowed')
  })
})
