import { describe, expect, test } from 'vitest'
import { openPkcs12 } from '#src/signing/pkcs12-file.ts'
import { createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import { openKeyFile, signWith } from '#src/workflows/import-identity.ts'
import { createSessionIdentities } from '#src/workflows/session-identity.ts'
import { currentIdentity } from '#src/workflows/signing-identity.ts'
import { keptP12, keptPassword } from '#tests/support/a-p12.ts'

const now = () => new Date('2027-01-01T00:00:00Z')
const deps = (keysAsBytes = false) => {
  const kept = createMemoryIdentity()
  return { kept, identities: createSessionIdentities(kept), now, keysAsBytes }
}
const file = (name: string) => fileInHand(name, Uint8Array.from(keptP12(name)))

async function theOnlyKey(name: string, keysAsBytes = false) {
  const opened = await openKeyFile({ now, keysAsBytes, openPkcs12 }, file(name), keptPassword)
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value[0]
}

describe('a key file', () => {
  test('is used until the page is closed, and nothing of it is kept', async () => {
    const { kept, ...rest } = deps()
    const used = await signWith(rest, await theOnlyKey('ec-modern.p12'), false)
    expect(used).toMatchObject({ ok: true, value: { name: 'TEST ONLY ec' } })
    expect(await currentIdentity(rest)).toMatchObject({ value: { name: 'TEST ONLY ec' } })
    expect(await kept.load()).toEqual({ ok: true, value: undefined })
  })

  test('is kept as a key that is not given out, when the person says so', async () => {
    const { kept, ...rest } = deps()
    await signWith(rest, await theOnlyKey('rsa-modern.p12'), true)
    const found = await kept.load()
    expect(found).toMatchObject({ value: { privateKey: { extractable: false } } })
    expect(await currentIdentity(rest)).toMatchObject({ value: { name: 'TEST ONLY rsa' } })
  })

  test('is kept as bytes where a vault seals them', async () => {
    const { kept, ...rest } = deps(true)
    await signWith(rest, await theOnlyKey('ec-modern.p12', true), true)
    expect(await kept.load()).toMatchObject({ value: { pkcs8: expect.any(Uint8Array) } })
    expect(await currentIdentity(rest)).toMatchObject({ value: { name: 'TEST ONLY ec' } })
  })

  test('does not sign where its certificate does not allow it', async () => {
    const { kept, ...rest } = deps()
    const used = await signWith(rest, await theOnlyKey('expired.p12'), true)
    expect(used).toMatchObject({ ok: false, error: { kind: 'certificate-not-valid-now' } })
    expect(await kept.load()).toEqual({ ok: true, value: undefined })
  })

  test('cannot be kept on a full device, and says so', async () => {
    const refused = { ok: false, error: { kind: 'storage-full' } } as const
    const kept = { ...createMemoryIdentity(), save: () => Promise.resolve(refused) }
    const identities = createSessionIdentities(kept)
    const key = await theOnlyKey('ec-modern.p12')
    expect(await signWith({ identities, now }, key, true)).toEqual(refused)
  })

  test('whose certificate cannot be read again is not used', async () => {
    const key = await theOnlyKey('ec-modern.p12')
    const broken = { ...key, identity: { ...key.identity, certificate: Uint8Array.of(1) } }
    expect(await signWith(deps(), broken, false)).toMatchObject({
      error: { kind: 'identity-unreadable' },
    })
  })

  test.each([
    ['a wrong password', file('ec-modern.p12'), 'x', 'wrong-password'],
    ['another file', fileInHand('a.txt', Uint8Array.of(1)), '', 'not-pkcs12'],
    ['a key that is not signed with here', file('ed25519.p12'), keptPassword, 'unsupported-key'],
    ['too large a file', { ...file('ec-modern.p12'), size: 1_000_001 }, '', 'too-large'],
  ])('%s is told', async (_, given, password, kind) => {
    expect(await openKeyFile({ now, openPkcs12 }, given, password)).toMatchObject({
      error: { kind },
    })
  })
})
