import { BitString, Integer, Utf8String } from 'asn1js'
import fc from 'fast-check'
import { Certificate } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { octets } from '#src/signing/asn1.ts'
import { toHex } from '#src/signing/bytes.ts'
import { readCertificate } from '#src/signing/certificate.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import {
  aCertificate,
  anExtension,
  type CertificateParts,
  ecKeys,
  rsaKeys,
} from '#tests/support/a-certificate.ts'
import { aSigner } from '#tests/support/a-signer.ts'

async function read(der: Uint8Array) {
  const result = await readCertificate(der)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

const keyId = anExtension('2.5.29.14', false, octets(Uint8Array.of(1, 2, 3, 4)))

const unreadable = { ok: false, error: { kind: 'unreadable-certificate' } }

describe('reading a certificate', () => {
  test('gives what it says of its holder', async () => {
    const der = await aCertificate(await ecKeys(), { name: 'Zoë', organisation: '' })
    const { facts, serial } = await read(der)
    expect(facts).toEqual({
      name: 'Zoë',
      organisation: '',
      pseudonym: false,
      issuer: 'Zoë',
      serial: '112233',
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: '2028-01-01T00:00:00.000Z',
      fingerprint: await sha256Hex(der),
      selfSigned: true,
      key: 'P-256',
      maySign: true,
    })
    expect(toHex(serial)).toBe('112233')
  })

  test('finds what another reader finds', async () => {
    const text = fc.string({ minLength: 1, maxLength: 40 })
    const day = fc
      .integer({ min: 0, max: Date.parse('2090-01-01') / 1000 })
      .map((seconds) => new Date(seconds * 1000))
    const keys = await ecKeys()
    await fc.assert(
      fc.asyncProperty(text, text, day, day, async (name, organisation, notBefore, notAfter) => {
        const parts = { name, organisation, notBefore, notAfter, extensions: [keyId] }
        const der = await aCertificate(keys, parts)
        const own = await read(der)
        const other = Certificate.fromBER(der)
        expect(own.subjectDer).toEqual(new Uint8Array(other.subject.valueBeforeDecode))
        expect(own.issuerDer).toEqual(new Uint8Array(other.issuer.valueBeforeDecode))
        expect(own.serial).toEqual(other.serialNumber.valueBlock.valueHexView)
        expect(own.key.spki).toEqual(new Uint8Array(other.subjectPublicKeyInfo.toSchema().toBER()))
        expect(own.signed.bytes).toEqual(other.tbsView)
        expect(own.facts.notBefore).toBe(other.notBefore.value.toISOString())
        expect(own.facts.notAfter).toBe(other.notAfter.value.toISOString())
        expect(own.facts).toMatchObject({ name, organisation, selfSigned: true })
      }),
      { numRuns: 60 },
    )
  })

  test('knows an issued certificate from a self-signed one', async () => {
    const authority = await ecKeys()
    const issuer = { name: 'Test Authority', key: authority.privateKey }
    const { facts } = await read(await aCertificate(await rsaKeys(), { issuer }))
    expect(facts).toMatchObject({ issuer: 'Test Authority', selfSigned: false, key: 'RSA' })
  })

  test('does not call self-signed what only names itself as its issuer', async () => {
    const other = await ecKeys()
    const issuer = { name: 'Tess Tester', key: other.privateKey }
    const subject = [
      ['2.5.4.3', new Utf8String({ value: 'Tess Tester' })],
    ] satisfies CertificateParts['subject']
    const der = await aCertificate(await ecKeys(), { issuer, subject })
    expect((await read(der)).facts).toMatchObject({ name: 'Tess Tester', selfSigned: false })
  })

  test('does not call self-signed what names two algorithms', async () => {
    const der = await aCertificate(await ecKeys(), { innerAlgorithm: '1.2.840.10045.4.3.3' })
    expect((await read(der)).facts.selfSigned).toBe(false)
  })

  test('does not call self-signed what is signed with half a byte', async () => {
    const signature = new BitString({ valueHex: Uint8Array.of(0xf0), unusedBits: 4 })
    const der = await aCertificate(await ecKeys(), { signature })
    expect((await read(der)).facts.selfSigned).toBe(false)
  })

  test('names an issuer without a common name by its organisation', async () => {
    const subject = [
      ['2.5.4.10', new Utf8String({ value: 'Only an Office' })],
    ] satisfies CertificateParts['subject']
    const { facts } = await read(await aCertificate(await ecKeys(), { subject }))
    expect(facts).toMatchObject({
      name: '',
      organisation: 'Only an Office',
      issuer: 'Only an Office',
    })
  })

  test('takes a name that is no text for no name', async () => {
    const subject = [['2.5.4.3', new Integer({ value: 5 })]] satisfies CertificateParts['subject']
    expect((await read(await aCertificate(await ecKeys(), { subject }))).facts.name).toBe('')
  })

  test('gives the identifier of the key when there is one', async () => {
    const id = Uint8Array.of(1, 2, 3, 4)
    const extensions = [anExtension('2.5.29.14', false, octets(id))]
    expect((await read(await aCertificate(await ecKeys(), { extensions }))).keyIdentifier).toEqual(
      id,
    )
    expect((await read(await aCertificate(await ecKeys()))).keyIdentifier).toBeUndefined()
  })

  test('reads keys of a kind that is not believed here, and says so', async () => {
    const keys = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])
    const authority = await ecKeys()
    const issuer = { name: 'A', key: authority.privateKey }
    const der = await aCertificate(keys as CryptoKeyPair, { issuer })
    expect((await read(der)).facts.key).toBe('unsupported')
  })
})

describe('what is no certificate', () => {
  test('nothing, noise, and other DER', async () => {
    for (const bytes of [[], [1, 2, 3], [0x30, 0], [0x30, 3, 2, 1, 1]])
      expect(await readCertificate(Uint8Array.from(bytes))).toEqual(unreadable)
  })

  test('a certificate of version 1', async () => {
    expect(await readCertificate(await aCertificate(await ecKeys(), { version: 1 }))).toEqual(
      unreadable,
    )
  })

  test.each(['26ab01000000Z', '2601010000Z', '260101000000Z0', '20260101000000+0100', ''])(
    'a certificate whose time is written as %j',
    async (notBeforeText) => {
      const der = await aCertificate(await ecKeys(), { notBeforeText })
      expect((await readCertificate(der)).ok).toBe(notBeforeText === '')
    },
  )

  test('any single changed byte is either unreadable or another certificate', async () => {
    const { certificate } = await aSigner()
    const original = await read(certificate)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(certificate.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = Uint8Array.from(certificate)
          changed[at] = Number(changed[at]) ^ flip
          const result = await readCertificate(changed)
          if (!result.ok) return
          expect(result.value.facts.fingerprint).not.toBe(original.facts.fingerprint)
          expect(result.value.facts.selfSigned).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })
})
