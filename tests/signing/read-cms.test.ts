import { Null } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { type Scheme, schemeOfKey } from '#src/signing/algorithms.ts'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { berEnd } from '#src/signing/ber.ts'
import { bytesOfText } from '#src/signing/bytes.ts'
import { readCms } from '#src/signing/read-cms.ts'
import { contentOf } from '#src/signing/signed-content.ts'
import { verifyCms } from '#src/signing/verify-cms.ts'
import { aCertificate, anExtension, ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import { aCms, type CmsParts } from '#tests/support/a-cms.ts'

const content = bytesOfText('content')
const SHA_1 = sequence(oid('1.3.14.3.2.26'))
const SHA_384 = sequence(oid('2.16.840.1.101.3.4.2.2'))
const SHA_256 = sequence(oid('2.16.840.1.101.3.4.2.1'))
const ecdsaWith384 = sequence(oid('1.2.840.10045.4.3.3'))

const keyId = anExtension('2.5.29.14', false, octets(Uint8Array.of(1, 2, 3)))

async function aSigner(keys?: CryptoKeyPair, named = true) {
  const pair = keys ?? (await ecKeys())
  const extensions = named ? [keyId] : []
  return {
    key: pair.privateKey,
    scheme: schemeOfKey(pair.privateKey) as Scheme,
    certificate: await aCertificate(pair, { extensions }),
  }
}

const outcomeOf = async (parts: CmsParts) => {
  const read = await readCms(await aCms(await aSigner(), content, parts))
  return read.ok ? 'read' : read.error
}

describe('CMS as others write it', () => {
  test('plain, with a signer named by key instead of issuer, or with two digests alike', async () => {
    expect(await outcomeOf({})).toBe('read')
    expect(await outcomeOf({ byKeyIdentifier: true })).toBe('read')
    expect(await outcomeOf({ digestAlgorithm: SHA_256 })).toBe('read')
  })

  test('with plain rsaEncryption as its algorithm', async () => {
    const signatureAlgorithm = sequence(oid('1.2.840.113549.1.1.1'), new Null())
    const cms = await aCms(await aSigner(await rsaKeys()), content, { signatureAlgorithm })
    const read = await readCms(cms)
    if (!read.ok) throw new Error(read.error)
    expect(await verifyCms(read.value, contentOf(content))).toMatchObject({ signatureValue: true })
  })

  test('with the certificate sent twice', async () => {
    const signer = await aSigner()
    const certificates = [signer.certificate, signer.certificate]
    expect((await readCms(await aCms(signer, content, { certificates }))).ok).toBe(true)
  })

  test('with other certificates beside the signer’s', async () => {
    const signer = await aSigner()
    const other = await aCertificate(await ecKeys(), { name: 'Authority' })
    const read = await readCms(
      await aCms(signer, content, { certificates: [other, signer.certificate] }),
    )
    expect(read).toMatchObject({ ok: true, value: { certificate: { der: signer.certificate } } })
  })

  test('in BER around what is signed', async () => {
    const der = await aCms(await aSigner(), content)
    const head = der[1] === 0x82 ? 4 : 3
    const ber = Uint8Array.of(0x30, 0x80, ...der.subarray(head), 0, 0)
    expect((await readCms(ber)).ok).toBe(true)
    expect(berEnd(Uint8Array.of(...ber, 0, 0, 0))).toBe(ber.length)
  })
})

describe('CMS that is refused', () => {
  test.each<[string, CmsParts, string]>([
    ['another content type', { contentType: '1.2.840.113549.1.7.1' }, 'not-signed-data'],
    ['content inside', { eContent: octets(content) }, 'not-detached'],
    ['content of another type', { eContentType: '1.2.840.113549.1.9.16.1.4' }, 'not-detached'],
    ['no signer', { signers: 0 }, 'not-one-signer'],
    ['two signers', { signers: 2 }, 'not-one-signer'],
    ['a signer that is none', { signer: octets(content) }, 'not-signed-data'],
    ['another version', { version: 3 }, 'version'],
    ['another version of the signer', { signerVersion: 3 }, 'version'],
    ['SHA-1', { digestAlgorithm: SHA_1 }, 'algorithm'],
    ['a digest not announced', { digestAlgorithms: [SHA_384] }, 'algorithm'],
    ['two digests announced', { digestAlgorithms: [SHA_256, SHA_384] }, 'algorithm'],
    ['a signature with another hash', { signatureAlgorithm: ecdsaWith384 }, 'algorithm'],
    ['an unknown signature', { signatureAlgorithm: sequence(oid('1.2.3')) }, 'algorithm'],
    ['no attributes', { attributes: null }, 'attributes'],
    ['no certificate', { certificates: [] }, 'no-certificate'],
  ])('for %s', async (_, parts, reason) => {
    expect(await outcomeOf(parts)).toBe(reason)
  })

  test('for somebody else’s certificate', async () => {
    const certificates = [(await aSigner()).certificate]
    const other = await aCertificate(await ecKeys(), { name: 'Somebody' })
    expect(await outcomeOf({ certificates: [other] })).toBe('no-certificate')
    expect(await outcomeOf({ certificates, byKeyIdentifier: true })).toBe('read')
    expect(await outcomeOf({ certificates: [other], byKeyIdentifier: true })).toBe('no-certificate')
  })

  test('for two certificates that the signer could mean', async () => {
    const signer = await aSigner()
    const certificates = [signer.certificate, await aCertificate(await ecKeys())]
    const cms = await aCms(signer, content, { certificates })
    expect(await readCms(cms)).toEqual({ ok: false, error: 'no-certificate' })
  })

  test('for noise', async () => {
    const type = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]
    const noSequence = [0x30, 16, ...type, 0xa0, 3, 2, 1, 5]
    const empty = [0x30, 15, ...type, 0xa0, 2, 0x30, 0]
    for (const bytes of [[], [0], [0x30, 0], [1, 2, 3], [0x30, 0x80], noSequence, empty])
      expect(await readCms(Uint8Array.from(bytes))).toEqual({ ok: false, error: 'not-signed-data' })
    expect(berEnd(Uint8Array.of(0x30, 0x05, 0))).toBeUndefined()
  })
})
