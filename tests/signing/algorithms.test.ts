import { describe, expect, test } from 'vitest'
import {
  hashByOid,
  hashOid,
  keyKindByOid,
  schemeByOid,
  schemeOfKey,
  schemeOid,
} from '#src/signing/algorithms.ts'
import { ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'

const hashes = ['SHA-256', 'SHA-384', 'SHA-512'] as const

describe('names of algorithms', () => {
  test.each(hashes)('%s is found again by its identifier', (hash) => {
    expect(hashByOid(hashOid(hash))).toBe(hash)
  })

  test('SHA-1 and MD5 are on no list', () => {
    expect(hashByOid('1.3.14.3.2.26')).toBeUndefined()
    expect(hashByOid('1.2.840.113549.2.5')).toBeUndefined()
    expect(schemeByOid('1.2.840.113549.1.1.5', 'SHA-256')).toBeUndefined()
  })

  test.each(['ECDSA', 'RSA'] as const)(
    '%s schemes are found again by their identifiers',
    (family) => {
      for (const hash of hashes)
        expect(schemeByOid(schemeOid({ family, hash }), 'SHA-256')).toEqual({ family, hash })
    },
  )

  test('plain rsaEncryption takes the hash of the digest', () => {
    expect(schemeByOid('1.2.840.113549.1.1.1', 'SHA-384')).toEqual({
      family: 'RSA',
      hash: 'SHA-384',
    })
  })
})

describe('kinds of keys', () => {
  test.each([
    ['1.2.840.10045.2.1', '1.2.840.10045.3.1.7', 'P-256'],
    ['1.2.840.10045.2.1', '1.3.132.0.34', 'P-384'],
    ['1.2.840.10045.2.1', '1.3.132.0.35', 'P-521'],
    ['1.2.840.10045.2.1', '1.3.132.0.10', 'unsupported'],
    ['1.2.840.10045.2.1', undefined, 'unsupported'],
    ['1.2.840.113549.1.1.1', undefined, 'RSA'],
    ['1.3.101.112', undefined, 'unsupported'],
  ])('%s with %s is %s', (algorithm, parameter, kind) => {
    expect(keyKindByOid(algorithm, parameter)).toBe(kind)
  })

  test('an elliptic key signs with the hash as strong as its curve', async () => {
    const schemes = await Promise.all(
      (['P-256', 'P-384', 'P-521'] as const).map(async (curve) =>
        schemeOfKey((await ecKeys(curve)).privateKey),
      ),
    )
    expect(schemes).toEqual(hashes.map((hash) => ({ family: 'ECDSA', hash })))
  })

  test('an RSA key signs with the hash it was made for, unless that is SHA-1', async () => {
    expect(schemeOfKey((await rsaKeys(2048, 'SHA-512')).privateKey)).toEqual({
      family: 'RSA',
      hash: 'SHA-512',
    })
    expect(schemeOfKey((await rsaKeys(2048, 'SHA-1')).privateKey)).toBeUndefined()
  })

  test('keys that sign otherwise are not taken', async () => {
    const pss = await crypto.subtle.generateKey(
      {
        name: 'RSA-PSS',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
      },
      false,
      ['sign', 'verify'],
    )
    const hmac = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    expect(schemeOfKey(pss.privateKey)).toBeUndefined()
    expect(schemeOfKey(hmac)).toBeUndefined()
  })
})
