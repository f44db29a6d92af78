import { describe, expect, test } from 'vitest'
import { type DeriveKey, derivePassphraseKey } from '#src/storage/passphrase-key.ts'
import { newVault, readVaultHeader, unlockVault, wrapKey } from '#src/storage/vault.ts'

const quick = { m: 64, t: 1, p: 1 }
const deriveKey: DeriveKey = (passphrase, parameters) =>
  Promise.resolve(derivePassphraseKey(passphrase, parameters))

describe('a vault', () => {
  test('opens with its passphrase and with no other', async () => {
    const { header, key } = await newVault('a long enough one', deriveKey, quick)
    expect(await unlockVault(header, 'a long enough one', deriveKey)).toEqual({
      ok: true,
      value: key,
    })
    expect(await unlockVault(header, 'a long enough two', deriveKey)).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    })
  })

  test('keeps its key when the passphrase changes, and the old one opens nothing', async () => {
    const { key } = await newVault('the first one', deriveKey, quick)
    const header = await wrapKey(key, 'the second one', deriveKey, quick)
    expect(await unlockVault(header, 'the second one', deriveKey)).toEqual({ ok: true, value: key })
    expect((await unlockVault(header, 'the first one', deriveKey)).ok).toBe(false)
  })

  test('two vaults under one passphrase have nothing in common', async () => {
    const one = await newVault('the same', deriveKey, quick)
    const two = await newVault('the same', deriveKey, quick)
    expect(one.key).not.toEqual(two.key)
    expect(one.header.kdf.salt).not.toEqual(two.header.kdf.salt)
  })

  test('without being told otherwise costs 64 MiB and three passes', async () => {
    const asked: unknown[] = []
    const { header } = await newVault('any', (_passphrase, { m, t, p }) => {
      asked.push({ m, t, p })
      return Promise.resolve(new Uint8Array(32))
    })
    expect(asked).toEqual([{ m: 65_536, t: 3, p: 1 }])
    expect(header.kdf).toMatchObject({ name: 'argon2id', m: 65_536, t: 3, p: 1 })
  })
})

describe('the header on disk', () => {
  test('comes back as it was, and none is no vault', async () => {
    const { header } = await newVault('any', deriveKey, quick)
    expect(readVaultHeader(structuredClone(header))).toEqual({ ok: true, value: header })
    expect(readVaultHeader(undefined)).toEqual({ ok: true, value: undefined })
  })

  test('of a newer version is named', () => {
    expect(readVaultHeader({ format: 'plumbline-vault/2' })).toEqual({
      ok: false,
      error: { kind: 'vault-newer', found: 'plumbline-vault/2' },
    })
  })

  test.each<[string, object]>([
    ['another way to a key', { name: 'scrypt' }],
    ['no memory', { m: 0 }],
    ['memory that no device has', { m: 2_000_000_000 }],
    ['passes without end', { t: 1e9 }],
    ['half a lane', { p: 0.5 }],
    ['a salt that is none', { salt: 'AAAA' }],
    ['a short salt', { salt: new Uint8Array(4) }],
  ])('with %s is damaged', async (_name, change) => {
    const { header } = await newVault('any', deriveKey, quick)
    const damaged = { ...header, kdf: { ...header.kdf, ...change } }
    expect(readVaultHeader(damaged)).toEqual({ ok: false, error: { kind: 'vault-damaged' } })
  })

  test.each([[null], ['text'], [{}], [{ format: 'plumbline-vault/1' }]])(
    '%j is damaged',
    (stored) => {
      expect(readVaultHeader(stored)).toEqual({ ok: false, error: { kind: 'vault-damaged' } })
    },
  )
})
