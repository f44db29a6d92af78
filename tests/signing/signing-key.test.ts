import { describe, expect, test } from 'vitest'
import { readCertificate } from '#src/signing/certificate.ts'
import { readSigner } from '#src/signing/signer.ts'
import { createSigningKey } from '#src/signing/signing-key.ts'
import { aSigner, keyMade, signingTime } from '#tests/support/a-signer.ts'

const wish = { name: 'Ada', organisation: '', pseudonym: false, now: keyMade }

const nameIn = async (certificate: Uint8Array) => {
  const read = await readCertificate(certificate)
  return read.ok ? [read.value.facts.name, read.value.facts.organisation] : undefined
}

describe('making a key', () => {
  test('gives a P-256 key that cannot be taken out of the device', async () => {
    const { privateKey, chain, createdAt } = await aSigner()
    expect(privateKey.algorithm).toEqual({ name: 'ECDSA', namedCurve: 'P-256' })
    expect([privateKey.extractable, privateKey.type]).toEqual([false, 'private'])
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow(/extractable/)
    expect([chain, createdAt]).toEqual([[], keyMade.toISOString()])
  })

  test('gives one that can, only when asked', async () => {
    expect((await aSigner({ extractable: true })).privateKey.extractable).toBe(true)
  })

  test('survives structured cloning, as a browser stores it', async () => {
    const copy = structuredClone(await aSigner())
    expect((await readSigner(copy, signingTime)).ok).toBe(true)
  })

  test('tidies the names: one form of each letter, no spaces around or doubled', async () => {
    const { certificate } = await aSigner({ name: '  Zoe\u0308   Q ', organisation: ' A  B ' })
    expect(await nameIn(certificate)).toEqual(['Zoë Q', 'A B'])
  })

  test('takes names of 64 letters, counted as people count them', async () => {
    const { certificate } = await aSigner({ name: '李'.repeat(60) + '𝒜'.repeat(4) })
    expect((await nameIn(certificate))?.[0]).toHaveLength(68)
  })
})

describe('names that no certificate should carry', () => {
  test.each([
    ['no name', { name: '' }, { kind: 'name-missing' }],
    ['a name of spaces', { name: ' \u00a0 ' }, { kind: 'name-missing' }],
    [
      'a name too long',
      { name: 'x'.repeat(65) },
      { kind: 'name-too-long', part: 'name', limit: 64 },
    ],
    [
      'an organisation too long',
      { organisation: 'x'.repeat(65) },
      { kind: 'name-too-long', part: 'organisation', limit: 64 },
    ],
    ['a line break', { name: 'Ada\nBob' }, { kind: 'name-unprintable', part: 'name' }],
    [
      'a mark that turns the direction of reading',
      { organisation: 'abc\u202edef' },
      { kind: 'name-unprintable', part: 'organisation' },
    ],
    ['a letter of no width', { name: 'A\u200bda' }, { kind: 'name-unprintable', part: 'name' }],
    ['half a letter', { name: 'Ada\ud800' }, { kind: 'name-unprintable', part: 'name' }],
  ])('%s is refused', async (_, parts, error) => {
    expect(await createSigningKey({ ...wish, ...parts })).toEqual({ ok: false, error })
  })
})
