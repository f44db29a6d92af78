import { type BaseBlock, Integer } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { bytesOfText, concatBytes } from '#src/signing/bytes.ts'
import { digestOf } from '#src/signing/digest.ts'
import { readCms } from '#src/signing/read-cms.ts'
import { aCertificate, ecKeys } from '#tests/support/a-certificate.ts'
import {
  aCms,
  attribute,
  contentType,
  messageDigest,
  signingCertificateV2,
} from '#tests/support/a-cms.ts'

const content = bytesOfText('content')
const digest = await digestOf('SHA-256', content)
const SHA_384 = sequence(oid('2.16.840.1.101.3.4.2.2'))
const SHA_1 = sequence(oid('1.3.14.3.2.26'))
const CERTIFICATE = '1.2.840.113549.1.9.16.2.47'

async function reading(attributes: readonly BaseBlock[], unsorted = false) {
  const keys = await ecKeys()
  const scheme = { family: 'ECDSA', hash: 'SHA-256' } as const
  const signer = { key: keys.privateKey, scheme, certificate: await aCertificate(keys) }
  return readCms(await aCms(signer, content, { attributes, unsorted }))
}

describe('signed attributes', () => {
  test('give the digest, and no certificate when none was signed along', async () => {
    expect(await reading([contentType(), messageDigest(digest)])).toMatchObject({
      ok: true,
      value: { contentDigest: digest, signingCertificate: undefined },
    })
  })

  test('give the digest of the certificate, with SHA-256 or the hash that is named', async () => {
    const plain = [contentType(), messageDigest(digest), signingCertificateV2(octets(digest))]
    expect(await reading(plain)).toMatchObject({
      value: { signingCertificate: { hash: 'SHA-256', digest } },
    })
    const named = signingCertificateV2(SHA_384, octets(digest))
    expect(await reading([contentType(), messageDigest(digest), named])).toMatchObject({
      value: { signingCertificate: { hash: 'SHA-384', digest } },
    })
  })

  test('may hold others that are not looked at', async () => {
    const other = attribute('1.2.3.4', new Integer({ value: 1 }))
    expect((await reading([contentType(), messageDigest(digest), other])).ok).toBe(true)
  })
})

describe('attributes that are refused', () => {
  const good = [contentType(), messageDigest(digest)]
  test.each<[string, readonly BaseBlock[]]>([
    ['no content type', [messageDigest(digest)]],
    ['no digest', [contentType()]],
    ['a digest that is none', [contentType(), attribute('1.2.840.113549.1.9.4', oid('1.2'))]],
    [
      'another content type',
      [messageDigest(digest), attribute('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.7.2'))],
    ],
    [
      'two digests in one',
      [contentType(), attribute('1.2.840.113549.1.9.4', octets(digest), octets(content))],
    ],
    ['the digest twice', [...good, messageDigest(content)]],
    ['a certificate that is none', [...good, attribute(CERTIFICATE, oid('1.2'))]],
    ['two certificates', [...good, attribute(CERTIFICATE, sequence(), oid('1.2'))]],
    ['an empty certificate', [...good, signingCertificateV2()]],
    ['a certificate by SHA-1', [...good, signingCertificateV2(SHA_1, octets(digest))]],
    ['a certificate without a digest', [...good, signingCertificateV2(SHA_384)]],
    [
      'a hash that has no name',
      [...good, signingCertificateV2(sequence(octets(digest)), octets(digest))],
    ],
  ])('for %s', async (_, attributes) => {
    expect(await reading(attributes)).toEqual({ ok: false, error: 'attributes' })
  })

  test('for another order than DER’s', async () => {
    expect((await reading(good, true)).ok).toBe(true)
    expect(await reading(good.toReversed(), true)).toEqual({ ok: false, error: 'attributes' })
  })

  test('for BER inside what is signed', async () => {
    const read = await reading(good)
    if (!read.ok) throw new Error(read.error)
    const loose = attribute('1.2.3.4', new Integer({ valueHex: concatBytes(Uint8Array.of(0, 1)) }))
    expect(await reading([...good, loose])).toEqual({ ok: false, error: 'attributes' })
  })
})
