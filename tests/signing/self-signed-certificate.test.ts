import { describe, expect, test } from 'vitest'
import { readCertificate } from '#src/signing/certificate.ts'
import { selfSignedCertificate } from '#src/signing/self-signed-certificate.ts'
import { isStrictDer } from '#src/signing/strict-der.ts'
import { ecKeys } from '#tests/support/a-certificate.ts'
import { judgedBy } from '#tests/support/judged-by.ts'

const scheme = { family: 'ECDSA', hash: 'SHA-256' } as const
const now = new Date('2026-03-01T08:00:00.750Z')

const certificateOf = async (subject = {}, at = now) =>
  selfSignedCertificate(
    await ecKeys(),
    scheme,
    { name: 'José Ñuñez', organisation: 'Office 7', pseudonym: false, ...subject },
    at,
  )

async function factsOf(der: Uint8Array) {
  const read = await readCertificate(der)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value.facts
}

describe('a certificate of one’s own', () => {
  test('is strict DER, signed with its own key, and may sign documents', async () => {
    const der = await certificateOf()
    expect(isStrictDer(der)).toBe(true)
    expect(await factsOf(der)).toMatchObject({
      name: 'José Ñuñez',
      organisation: 'Office 7',
      pseudonym: false,
      issuer: 'José Ñuñez',
      selfSigned: true,
      key: 'P-256',
      maySign: true,
    })
  })

  test('is valid for 825 days from the second it was made', async () => {
    expect(await factsOf(await certificateOf())).toMatchObject({
      notBefore: '2026-03-01T08:00:00.000Z',
      notAfter: '2028-06-03T08:00:00.000Z',
    })
  })

  test('states years from 2050 on as RFC 5280 wants them', async () => {
    const { notBefore, notAfter } = await factsOf(
      await certificateOf({}, new Date('2049-06-01T00:00:00Z')),
    )
    expect([notBefore, notAfter]).toEqual(['2049-06-01T00:00:00.000Z', '2051-09-04T00:00:00.000Z'])
  })

  test('has a random positive serial number of 16 bytes', async () => {
    const serials = await Promise.all(
      Array.from({ length: 8 }, async () => (await factsOf(await certificateOf())).serial),
    )
    expect(new Set(serials).size).toBe(8)
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9a-f]{31}$/)
  })

  test('leaves out an organisation that was not given, and marks a pseudonym', async () => {
    expect(await factsOf(await certificateOf({ organisation: '', pseudonym: true }))).toMatchObject(
      {
        name: 'José Ñuñez',
        organisation: '',
        pseudonym: true,
      },
    )
  })
})

const openssl = judgedBy('openssl')

describe('another program', () => {
  test.skipIf(!openssl)('openssl reads the profile as it was meant', async () => {
    const args = ['x509', '-inform', 'der', '-in', 'FILE0', '-noout', '-text']
    const text = openssl?.(args, await certificateOf({ pseudonym: true }))
    expect(text).toContain('Version: 3 (0x2)')
    expect(text).toMatch(/Basic Constraints: critical\s+CA:FALSE/)
    expect(text).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation/)
    expect(text).toMatch(
      /Extended Key Usage:\s+1\.3\.6\.1\.5\.5\.7\.3\.36, 1\.2\.840\.113583\.1\.1\.5, E-mail Protection/,
    )
    expect(text).toContain('pseudonym')
  })
})
