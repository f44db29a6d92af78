import { describe, expect, test } from 'vitest'
import { toBase64 } from '#src/signing/bytes.ts'
import { decodeKeyFile, encodeKeyFile } from '#src/signing/key-file.ts'
import { readSigner } from '#src/signing/signer.ts'
import { aCertificate, ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import { aSigner, keyMade, signingTime } from '#tests/support/a-signer.ts'
import { judgedBy } from '#tests/support/judged-by.ts'

const pem = (label: string, bytes: Uint8Array) =>
  `-----BEGIN ${label}-----\n${toBase64(bytes)}\n-----END ${label}-----\n`

async function aKeyFile(): Promise<string> {
  const text = await encodeKeyFile(await aSigner({ extractable: true }))
  if (!text.ok) throw new Error(text.error.kind)
  return text.value
}

const kindOf = async (text: string, now = signingTime) => {
  const result = await decodeKeyFile(text, now)
  return result.ok ? 'read' : result.error.kind
}

describe('a key in a file', () => {
  test('comes back as a key that signs and stays in memory', async () => {
    const result = await decodeKeyFile(await aKeyFile(), signingTime)
    if (!result.ok) throw new Error(result.error.kind)
    expect(result.value.privateKey.extractable).toBe(false)
    expect(result.value.createdAt).toBe(keyMade.toISOString())
    expect((await readSigner(result.value, signingTime)).ok).toBe(true)
  })

  test('is plain PEM in lines of 64 characters, key first', async () => {
    const text = await aKeyFile()
    expect(text).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(text).toMatch(/-----END CERTIFICATE-----\n$/)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(64)
  })

  test('may have its parts in any order, with text and Windows line ends between', async () => {
    const [key, certificate] = (await aKeyFile()).split(/(?=-----BEGIN C)/)
    const text = `made by hand\n${certificate}\nmore words\n${key}`.replaceAll('\n', '\r\n')
    expect(await kindOf(text)).toBe('read')
  })

  test('brings the certificates of its issuers', async () => {
    const authority = await ecKeys()
    const issuer = { name: 'Authority', key: authority.privateKey }
    const keys = await rsaKeys()
    const issued = await aCertificate(keys, { issuer })
    const above = await aCertificate(authority, { name: 'Authority' })
    const key = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
    const text = pem('PRIVATE KEY', key) + pem('CERTIFICATE', issued) + pem('CERTIFICATE', above)
    const result = await decodeKeyFile(text, signingTime)
    expect(result).toMatchObject({ ok: true, value: { chain: [above], certificate: issued } })
  })

  test('is not made of a key that cannot leave the device', async () => {
    expect(await encodeKeyFile(await aSigner())).toEqual({
      ok: false,
      error: { kind: 'key-not-extractable' },
    })
  })
})

describe('files that are no keys', () => {
  test.each([
    ['an empty file', '', 'not-pem'],
    ['words', 'hello', 'not-pem'],
    [
      'PEM that is no base64',
      '-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----',
      'not-pem',
    ],
    ['a certificate alone', pem('CERTIFICATE', Uint8Array.of(1)), 'no-private-key'],
    ['a key alone', pem('PRIVATE KEY', Uint8Array.of(1)), 'no-certificate'],
    [
      'a certificate that is none',
      pem('PRIVATE KEY', Uint8Array.of(1)) + pem('CERTIFICATE', Uint8Array.of(1)),
      'unreadable-certificate',
    ],
  ])('%s', async (_, text, kind) => {
    expect(await kindOf(text)).toBe(kind)
  })

  test.each(['EC PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'])(
    'a key in the form %s is named',
    async (form) => {
      expect(await decodeKeyFile(pem(form, Uint8Array.of(1)), signingTime)).toEqual({
        ok: false,
        error: { kind: 'other-key-form', form },
      })
    },
  )

  test('a key that is none beside a good certificate', async () => {
    const text = (await aKeyFile()).replace(/KEY-----\n[^-]*/, 'KEY-----\nAQID\n')
    expect(await kindOf(text)).toBe('unsupported-key')
  })

  test('a certificate of a kind that is not signed with here', async () => {
    const keys = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair
    const issuer = { name: 'A', key: (await ecKeys()).privateKey }
    const key = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
    const text = pem('PRIVATE KEY', key) + pem('CERTIFICATE', await aCertificate(keys, { issuer }))
    expect(await kindOf(text)).toBe('unsupported-key')
  })

  test('a key with another key’s certificate', async () => {
    const [key = ''] = (await aKeyFile()).split(/(?=-----BEGIN C)/)
    const [, certificate = ''] = (await aKeyFile()).split(/(?=-----BEGIN C)/)
    expect(await kindOf(key + certificate)).toBe('key-of-another-certificate')
  })

  test('a certificate that has run out', async () => {
    expect(await kindOf(await aKeyFile(), new Date('2040-01-01T00:00:00Z'))).toBe(
      'certificate-not-valid-now',
    )
  })
})

const openssl = judgedBy('openssl')

describe('another program', () => {
  test.skipIf(!openssl)('openssl reads the key', async () => {
    const text = Buffer.from(await aKeyFile())
    expect(openssl?.(['pkey', '-in', 'FILE0', '-noout', '-check'], text)).toContain('valid')
  })
})
