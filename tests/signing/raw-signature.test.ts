import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scheme } from '#src/signing/algorithms.ts'
import { type Bytes, bytesOfText } from '#src/signing/bytes.ts'
import {
  importVerifyKey,
  keyParameters,
  type PublicKey,
  signBytes,
  verifyBytes,
} from '#src/signing/raw-signature.ts'
import { isStrictDer } from '#src/signing/strict-der.ts'
import { ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'

const data = bytesOfText('what is signed')
const es256: Scheme = { family: 'ECDSA', hash: 'SHA-256' }

async function publicKey(keys: CryptoKeyPair, kind: PublicKey['kind']): Promise<PublicKey> {
  return { kind, spki: new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey)) }
}

async function signedWithP256(): Promise<{ key: PublicKey; signature: Bytes }> {
  const keys = await ecKeys()
  return {
    key: await publicKey(keys, 'P-256'),
    signature: await signBytes(keys.privateKey, es256, data),
  }
}

describe('signatures in the form of X.509', () => {
  test.each([
    ['P-256', 'SHA-256'],
    ['P-384', 'SHA-384'],
    ['P-521', 'SHA-512'],
  ] as const)('ECDSA on %s is DER and verifies', async (curve, hash) => {
    const keys = await ecKeys(curve)
    const scheme = { family: 'ECDSA', hash } as const
    const signature = await signBytes(keys.privateKey, scheme, data)
    const key = await publicKey(keys, curve)
    expect(isStrictDer(signature)).toBe(true)
    expect(await verifyBytes(key, scheme, signature, data)).toBe(true)
    expect(await verifyBytes(key, scheme, signature, bytesOfText('something else'))).toBe(false)
  })

  test('RSA verifies with the hash that was used', async () => {
    const keys = await rsaKeys()
    const scheme = { family: 'RSA', hash: 'SHA-256' } as const
    const signature = await signBytes(keys.privateKey, scheme, data)
    const key = await publicKey(keys, 'RSA')
    expect(await verifyBytes(key, scheme, signature, data)).toBe(true)
    expect(await verifyBytes(key, { family: 'RSA', hash: 'SHA-512' }, signature, data)).toBe(false)
  })

  test('signatures of many keys verify, however short their numbers are', async () => {
    const keys = await ecKeys()
    const key = await publicKey(keys, 'P-256')
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const signature = await signBytes(keys.privateKey, es256, bytesOfText(text))
        expect(await verifyBytes(key, es256, signature, bytesOfText(text))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('signatures that are none', () => {
  test.each([
    ['no DER', Uint8Array.of(1, 2, 3)],
    ['no sequence', Uint8Array.of(5, 0)],
    ['one number', Uint8Array.of(0x30, 3, 2, 1, 1)],
    ['three numbers', Uint8Array.of(0x30, 9, 2, 1, 1, 2, 1, 1, 2, 1, 1)],
    ['no numbers', Uint8Array.of(0x30, 6, 4, 1, 1, 4, 1, 1)],
    ['a negative number', Uint8Array.of(0x30, 6, 2, 1, 0x81, 2, 1, 1)],
    ['a number too long', Uint8Array.of(0x30, 38, 2, 33, 1, ...new Uint8Array(32), 2, 1, 1)],
    ['small numbers', Uint8Array.of(0x30, 6, 2, 1, 0, 2, 1, 1)],
  ])('%s does not verify', async (_, signature) => {
    const { key } = await signedWithP256()
    expect(await verifyBytes(key, es256, signature, data)).toBe(false)
  })

  test('a key of another family or kind is not known', async () => {
    const { key, signature } = await signedWithP256()
    const rsa = { family: 'RSA', hash: 'SHA-256' } as const
    expect(await verifyBytes(key, rsa, signature, data)).toBeUndefined()
    expect(
      await verifyBytes({ ...key, kind: 'unsupported' }, es256, signature, data),
    ).toBeUndefined()
    expect(await verifyBytes({ ...key, kind: 'P-384' }, es256, signature, data)).toBeUndefined()
    expect(await importVerifyKey({ ...key, spki: key.spki.slice(1) }, es256)).toBeUndefined()
  })

  test('an RSA key under 2,048 bits is too weak to believe', async () => {
    const key = await publicKey(await rsaKeys(1024), 'RSA')
    expect(await importVerifyKey(key, { family: 'RSA', hash: 'SHA-256' })).toBeUndefined()
  })
})

describe('what WebCrypto is told', () => {
  test('differs by kind of key', () => {
    expect(keyParameters('P-384', 'SHA-384')).toEqual({ name: 'ECDSA', namedCurve: 'P-384' })
    expect(keyParameters('RSA', 'SHA-256')).toEqual({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' })
    expect(keyParameters('unsupported', 'SHA-256')).toBeUndefined()
  })
})
