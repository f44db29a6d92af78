import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Scheme, schemeOfKey } from '#src/signing/algorithms.ts'
import { buildCms, type CmsSigner } from '#src/signing/build-cms.ts'
import { bytesOfText, toHex } from '#src/signing/bytes.ts'
import { readCertificate } from '#src/signing/certificate.ts'
import { digestOf } from '#src/signing/digest.ts'
import { readCms } from '#src/signing/read-cms.ts'
import { contentOf } from '#src/signing/signed-content.ts'
import { isStrictDer } from '#src/signing/strict-der.ts'
import { verifyCms } from '#src/signing/verify-cms.ts'
import { aCertificate, ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import { judgedBy } from '#tests/support/judged-by.ts'

const content = bytesOfText('the bytes of a file')

async function signerWith(keys: CryptoKeyPair, chain: readonly Uint8Array[] = []) {
  const certificate = await readCertificate(await aCertificate(keys))
  if (!certificate.ok) throw new Error(certificate.error.kind)
  const scheme = schemeOfKey(keys.privateKey) as Scheme
  return { key: keys.privateKey, scheme, certificate: certificate.value, chain } satisfies CmsSigner
}

const signed = async (signer: CmsSigner) =>
  buildCms(signer, await digestOf(signer.scheme.hash, content))

const kinds = [
  ['P-256', () => ecKeys()],
  ['P-384', () => ecKeys('P-384')],
  ['P-521', () => ecKeys('P-521')],
  ['RSA', () => rsaKeys()],
] as const

describe('a detached CMS signature', () => {
  test.each(kinds)('made with %s is strict DER and verifies', async (_, keys) => {
    const cms = await signed(await signerWith(await keys()))
    expect(isStrictDer(cms)).toBe(true)
    const read = await readCms(cms)
    if (!read.ok) throw new Error(read.error)
    expect(await verifyCms(read.value, contentOf(content))).toEqual({
      contentDigest: true,
      signatureValue: true,
      signingCertificate: true,
    })
  })

  test('claims no signing time, as PAdES wants it', async () => {
    const cms = await signed(await signerWith(await ecKeys()))
    const signingTimeAttribute = '06092a864886f70d010905'
    const messageDigestAttribute = '06092a864886f70d010904'
    expect(toHex(cms)).not.toContain(signingTimeAttribute)
    expect(toHex(cms)).toContain(messageDigestAttribute)
  })

  test('carries the chain of certificates', async () => {
    const above = await aCertificate(await ecKeys(), { name: 'Authority' })
    const cms = await signed(await signerWith(await ecKeys(), [above]))
    expect(toHex(cms)).toContain(toHex(above))
  })
})

const openssl = judgedBy('openssl')

describe('another program', () => {
  test.skipIf(!openssl).each(kinds)('openssl verifies one made with %s', async (_, keys) => {
    const signer = await signerWith(await keys())
    const cms = await signed(signer)
    const trusted = bytesOfText(new X509Certificate(signer.certificate.der).toString())
    const files = ['-in', 'FILE0', '-content', 'FILE1', '-CAfile', 'FILE2']
    const options = ['-binary', '-inform', 'DER', '-cades', '-purpose', 'any', '-no_check_time']
    const args = ['cms', '-verify', ...options, ...files]
    expect(openssl?.(args, cms, content, trusted)).toContain('CAdES Verification successful')
    const changed = openssl?.(args, cms, bytesOfText('other bytes'), trusted)
    expect(changed).toMatch(/verification failure/i)
  })
})
