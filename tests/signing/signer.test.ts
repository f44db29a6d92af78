import { describe, expect, test } from 'vitest'
import { isWithin, readSigner } from '#src/signing/signer.ts'
import {
  aCertificate,
  anExtension,
  ecKeys,
  rsaKeys,
  someUsage,
} from '#tests/support/a-certificate.ts'
import { aSigner, identityOf, keyMade, signingTime } from '#tests/support/a-signer.ts'

describe('who may sign', () => {
  test('our own key may, with the chain it came with', async () => {
    const chain = [Uint8Array.of(1)]
    const signer = await readSigner({ ...(await aSigner()), chain }, signingTime)
    expect(signer).toMatchObject({ ok: true, value: { scheme: { hash: 'SHA-256' }, chain } })
  })

  test('keys of other strengths and kinds may', async () => {
    for (const keys of [await ecKeys('P-384'), await ecKeys('P-521'), await rsaKeys()])
      expect((await readSigner(identityOf(keys, await aCertificate(keys)), signingTime)).ok).toBe(
        true,
      )
  })
})

describe('who may not', () => {
  test('one without a readable certificate', async () => {
    const signer = { ...(await aSigner()), certificate: Uint8Array.of(1) }
    expect(await readSigner(signer, signingTime)).toEqual({
      ok: false,
      error: { kind: 'unreadable-certificate' },
    })
  })

  test.each([
    ['before it was made', '2026-03-01T07:59:59Z'],
    ['after it ran out', '2028-06-03T08:00:01Z'],
  ])('a certificate %s', async (_, time) => {
    expect(await readSigner(await aSigner(), new Date(time))).toEqual({
      ok: false,
      error: {
        kind: 'certificate-not-valid-now',
        notBefore: keyMade.toISOString(),
        notAfter: '2028-06-03T08:00:00.000Z',
      },
    })
  })

  test('a certificate for something else', async () => {
    const keys = await ecKeys()
    const extensions = [anExtension('2.5.29.15', true, someUsage(0x20))]
    const identity = identityOf(keys, await aCertificate(keys, { extensions }))
    expect(await readSigner(identity, signingTime)).toEqual({
      ok: false,
      error: { kind: 'certificate-not-for-signing' },
    })
  })

  test('a key that signs with SHA-1', async () => {
    const keys = await rsaKeys()
    const weak = await rsaKeys(2048, 'SHA-1')
    expect(await readSigner(identityOf(weak, await aCertificate(keys)), signingTime)).toEqual({
      ok: false,
      error: { kind: 'unsupported-key' },
    })
  })

  test('a key with another key’s certificate', async () => {
    const { certificate } = await aSigner()
    const { privateKey } = await aSigner()
    expect(await readSigner({ privateKey, certificate, chain: [] }, signingTime)).toEqual({
      ok: false,
      error: { kind: 'key-of-another-certificate' },
    })
  })
})

describe('times', () => {
  test('count to the second', () => {
    const dates = { notBefore: '2026-03-01T08:00:00.000Z', notAfter: '2026-03-01T08:00:02.000Z' }
    expect(isWithin(dates, new Date('2026-03-01T08:00:00.999Z'))).toBe(true)
    expect(isWithin(dates, new Date('2026-03-01T08:00:02.999Z'))).toBe(true)
    expect(isWithin(dates, new Date('2026-03-01T07:59:59.999Z'))).toBe(false)
    expect(isWithin(dates, new Date('2026-03-01T08:00:03.000Z'))).toBe(false)
  })
})
