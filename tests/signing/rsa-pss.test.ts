import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BaseBlock, Integer, Null } from 'asn1js'
import { beforeAll, describe, expect, test } from 'vitest'
import { derOf, explicit, oid, sequence } from '#src/signing/asn1.ts'
import { bytesOfText } from '#src/signing/bytes.ts'
import { readCms } from '#src/signing/read-cms.ts'
import { schemeIn } from '#src/signing/rsa-pss.ts'
import { contentOf } from '#src/signing/signed-content.ts'
import { verifyCms } from '#src/signing/verify-cms.ts'
import { isInstalled, judge } from '#tests/support/outside-judges.ts'

const id = '1.2.840.113549.1.1.10'
const SHA_1 = '1.3.14.3.2.26'
const SHA_256 = '2.16.840.1.101.3.4.2.1'
const SHA_512 = '2.16.840.1.101.3.4.2.3'
const MGF1 = '1.2.840.113549.1.1.8'

const hash = (name: string) => explicit(0, sequence(oid(name), new Null()))
const mask = (name: string, generator = MGF1) =>
  explicit(1, sequence(oid(generator), sequence(oid(name))))
const salt = (value: number) => explicit(2, new Integer({ value }))
const trailer = (value: number) => explicit(3, new Integer({ value }))
const read = (...parts: readonly BaseBlock[]) =>
  schemeIn({ id, parameters: derOf(sequence(...parts)) }, 'SHA-256')

describe('what RSASSA-PSS may be set to', () => {
  test.each<[string, readonly BaseBlock[], string, number]>([
    ['SHA-256 with a salt as long', [hash(SHA_256), mask(SHA_256), salt(32)], 'SHA-256', 32],
    ['SHA-512, all said', [hash(SHA_512), mask(SHA_512), salt(64), trailer(1)], 'SHA-512', 64],
    ['a salt that is not said', [hash(SHA_256), mask(SHA_256)], 'SHA-256', 20],
    ['the longest salt of OpenSSL', [hash(SHA_256), mask(SHA_256), salt(222)], 'SHA-256', 222],
  ])('%s', (_, parts, name, length) => {
    expect(read(...parts)).toEqual({ family: 'RSA-PSS', hash: name, salt: length })
  })

  test.each<[string, readonly BaseBlock[]]>([
    ['nothing, which means SHA-1', []],
    ['SHA-1', [hash(SHA_1), mask(SHA_1), salt(20)]],
    ['no mask', [hash(SHA_256), salt(32)]],
    ['a mask with another hash', [hash(SHA_256), mask(SHA_512), salt(32)]],
    ['another mask', [hash(SHA_256), mask(SHA_256, '1.2.3'), salt(32)]],
    ['no salt to speak of', [hash(SHA_256), mask(SHA_256), salt(0)]],
    ['more salt than fits', [hash(SHA_256), mask(SHA_256), salt(5_000)]],
    ['a salt below nought', [hash(SHA_256), mask(SHA_256), salt(-1)]],
    ['another trailer', [hash(SHA_256), mask(SHA_256), salt(32), trailer(2)]],
    ['something more', [hash(SHA_256), mask(SHA_256), salt(32), trailer(1), new Null()]],
    ['another order', [mask(SHA_256), hash(SHA_256)]],
  ])('and not to: %s', (_, parts) => {
    expect(read(...parts)).toBeUndefined()
  })

  test('nor to what is no list, or no strict DER', () => {
    expect(schemeIn({ id, parameters: undefined }, 'SHA-256')).toBeUndefined()
    expect(schemeIn({ id, parameters: derOf(new Null()) }, 'SHA-256')).toBeUndefined()
    expect(schemeIn({ id, parameters: Uint8Array.of(0x30, 0x80, 0, 0) }, 'SHA-256')).toBeUndefined()
  })

  test('other algorithms are what they were', () => {
    const ecdsa = { id: '1.2.840.10045.4.3.2', parameters: undefined }
    expect(schemeIn(ecdsa, 'SHA-256')).toEqual({ family: 'ECDSA', hash: 'SHA-256' })
  })
})

/** Signed by OpenSSL with a certificate that is signed so, too. */
function signedElsewhere(hashName: string, saltLength: string): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'pss-'))
  const at = (name: string) => join(folder, name)
  const pss = ['rsa_padding_mode:pss', `rsa_pss_saltlen:${saltLength}`]
  const openssl = (...parts: string[]) =>
    expect(judge('openssl', parts)).toMatchObject({ status: 0 })
  writeFileSync(at('content'), 'content')
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=Elsewhere', `-${hashName}`],
    ...pss.flatMap((option) => ['-sigopt', option]),
    ...['-keyout', at('key.pem'), '-out', at('certificate.pem')],
  )
  openssl(
    ...['cms', '-sign', '-binary', '-outform', 'DER', '-cades', '-md', hashName],
    ...['-signer', at('certificate.pem'), '-inkey', at('key.pem')],
    ...pss.flatMap((option) => ['-keyopt', option]),
    ...['-in', at('content'), '-out', at('signature.der')],
  )
  const signature = Uint8Array.from(readFileSync(at('signature.der')))
  rmSync(folder, { recursive: true })
  return signature
}

describe.skipIf(!isInstalled('openssl', 'version')).each([
  ['sha256', '32'],
  ['sha384', '48'],
  ['sha512', 'max'],
])('a signature of OpenSSL with RSA-PSS, %s and a salt of %s', (hashName, length) => {
  let signature = new Uint8Array()
  beforeAll(() => {
    signature = signedElsewhere(hashName, length)
  })

  test('holds over what was signed, and its certificate is its own', async () => {
    const cms = await readCms(signature)
    if (!cms.ok) throw new Error(cms.error)
    expect(cms.value.scheme.family).toBe('RSA-PSS')
    expect(cms.value.certificate.facts).toMatchObject({ name: 'Elsewhere', selfSigned: true })
    expect(await verifyCms(cms.value, contentOf(bytesOfText('content')))).toEqual({
      contentDigest: true,
      signatureValue: true,
      signingCertificate: true,
    })
  })

  test('holds neither over anything else, nor with a bit of it changed', async () => {
    const changed = signature.with(-1, Number(signature.at(-1)) ^ 1)
    const cms = await readCms(changed)
    if (!cms.ok) throw new Error(cms.error)
    expect(await verifyCms(cms.value, contentOf(bytesOfText('other')))).toMatchObject({
      contentDigest: false,
      signatureValue: false,
    })
  })

  test('does not hold for another length of salt', async () => {
    const cms = await readCms(signature)
    if (!cms.ok || cms.value.scheme.family !== 'RSA-PSS') throw new Error('not RSA-PSS')
    const scheme = { ...cms.value.scheme, salt: cms.value.scheme.salt - 1 }
    const checked = await verifyCms({ ...cms.value, scheme }, contentOf(bytesOfText('content')))
    expect(checked.signatureValue).toBe(false)
  })
})
