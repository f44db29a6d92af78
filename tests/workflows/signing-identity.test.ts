import { describe, expect, test } from 'vitest'
import { readSigner } from '#src/signing/signer.ts'
import { createIdentityRepository } from '#src/storage/identity-repository.ts'
import { createVaultCodec } from '#src/storage/vault-codec.ts'
import { createIdentity, currentIdentity, forgetIdentity } from '#src/workflows/signing-identity.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'

const now = () => new Date('2025-05-01T12:00:00.000Z')
const device = async () => ({ identities: createIdentityRepository(await aDatabase()), now })
const ada = { name: 'Ada Advocate', organisation: 'Justice Watch', pseudonym: false }

describe('who signs on this device', () => {
  test('is nobody at first', async () => {
    expect(await currentIdentity(await device())).toEqual({ ok: true, value: undefined })
  })

  test('is who said so, with a key that stays, until forgotten', async () => {
    const deps = await device()
    const made = await createIdentity(deps, ada)
    expect(made).toMatchObject({
      ok: true,
      value: {
        ...ada,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        validUntil: expect.stringMatching(/^2027-/),
        key: { privateKey: { extractable: false } },
      },
    })
    const found = await currentIdentity(deps)
    expect(found.ok && found.value?.fingerprint).toBe(made.ok && made.value.fingerprint)
    await forgetIdentity(deps)
    expect(await currentIdentity(deps)).toEqual({ ok: true, value: undefined })
  })

  test('may be somebody under a pseudonym, and the certificate says so', async () => {
    const made = await createIdentity(await device(), { ...ada, pseudonym: true })
    expect(made).toMatchObject({ value: { pseudonym: true } })
  })

  test('is somebody else after a new key was made', async () => {
    const deps = await device()
    const first = await createIdentity(deps, ada)
    const second = await createIdentity(deps, { ...ada, name: 'Grace' })
    expect(first.ok && second.ok && first.value.fingerprint).not.toBe(
      second.ok && second.value.fingerprint,
    )
    expect(await currentIdentity(deps)).toMatchObject({ value: { name: 'Grace' } })
  })
})

describe('no key is made', () => {
  test.each([
    [{ ...ada, name: ' ' }, { kind: 'name-missing' }],
    [
      { ...ada, name: 'A'.repeat(65) },
      { kind: 'name-too-long', part: 'name', limit: 64 },
    ],
    [
      { ...ada, organisation: 'A'.repeat(65) },
      { kind: 'name-too-long', part: 'organisation' },
    ],
    [
      { ...ada, name: 'Ada\u202e' },
      { kind: 'name-unprintable', part: 'name' },
    ],
  ])('%#: for a name that no certificate can hold', async (wish, error) => {
    const deps = await device()
    expect(await createIdentity(deps, wish)).toMatchObject({ ok: false, error })
    expect(await currentIdentity(deps)).toEqual({ ok: true, value: undefined })
  })

  test('when there is no room to keep it; the earlier one stays', async () => {
    const deps = await device()
    await createIdentity(deps, ada)
    const failed = await onFullDevice('identities', 'aborts', () =>
      createIdentity(deps, { ...ada, name: 'Grace' }),
    )
    expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
    expect(await currentIdentity(deps)).toMatchObject({ value: { name: 'Ada Advocate' } })
  })
})

describe('what is kept and is no key of ours', () => {
  test.each([
    ['a text', 'key'],
    ['an empty object', {}],
    ['a key without a certificate', { privateKey: 'x', certificate: new Uint8Array(1) }],
  ])('%s is not used', async (_, kept) => {
    const deps = await device()
    await deps.identities.save(kept)
    expect(await currentIdentity(deps)).toEqual({
      ok: false,
      error: { kind: 'identity-unreadable' },
    })
  })

  test('a key whose certificate is damaged is not used', async () => {
    const deps = await device()
    const made = await createIdentity(deps, ada)
    if (!made.ok) throw new Error(made.error.kind)
    const { key } = made.value
    await deps.identities.save({ ...key, certificate: key.certificate.slice(0, -1) })
    expect(await currentIdentity(deps)).toEqual({
      ok: false,
      error: { kind: 'identity-unreadable' },
    })
  })

  test('a shared secret, which signs too, is not used in the place of the private key', async () => {
    const deps = await device()
    const made = await createIdentity(deps, ada)
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const secret = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
    if (made.ok) await deps.identities.save({ ...made.value.key, privateKey: secret })
    expect(await currentIdentity(deps)).toMatchObject({ error: { kind: 'identity-unreadable' } })
  })

  test('a public key in the place of the private one is not used', async () => {
    const deps = await device()
    const made = await createIdentity(deps, ada)
    const { publicKey } = await crypto.subtle.generateKey(
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['sign', 'verify'],
    )
    if (made.ok) await deps.identities.save({ ...made.value.key, privateKey: publicKey })
    expect(await currentIdentity(deps)).toMatchObject({ error: { kind: 'identity-unreadable' } })
  })
})

describe('with a vault', () => {
  const vault = createVaultCodec(new Uint8Array(32).fill(5))
  const sealedDevice = async () => {
    const database = await aDatabase()
    const identities = createIdentityRepository(database, vault)
    return { database, deps: { identities, now, keysAsBytes: true } }
  }

  test('the key lies on disk sealed, and signs as before', async () => {
    const { database, deps } = await sealedDevice()
    const made = await createIdentity(deps, ada)
    expect(made).toMatchObject({ ok: true, value: { key: { privateKey: { extractable: false } } } })
    expect(await database.get('identities', 'this-device')).toBeInstanceOf(Uint8Array)
    const found = await currentIdentity(deps)
    if (!found.ok || !found.value) throw new Error('no key')
    expect(found.value.fingerprint).toBe(made.ok && made.value.fingerprint)
    expect(await readSigner(found.value.key, now())).toMatchObject({ ok: true })
  })

  test('bytes that are no key any more are said to be unreadable', async () => {
    const { deps } = await sealedDevice()
    await createIdentity(deps, ada)
    const kept = await deps.identities.load()
    await deps.identities.save({ ...(kept.ok ? Object(kept.value) : {}), pkcs8: new Uint8Array(4) })
    expect(await currentIdentity(deps)).toEqual({
      ...{ ok: false, error: { kind: 'identity-unreadable' } },
    })
  })
})
