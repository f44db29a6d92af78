import { describe, expect, test } from 'vitest'
import { latin1Of } from '#src/signing/bytes.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aCertificate, ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import {
  aPdf,
  appendRevision,
  FIRST_FIELD,
  FORM,
  PAGE_ONE,
  replaced,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { aSigner, identityOf, signingTime } from '#tests/support/a-signer.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'
import { signPdf } from '#tests/support/linted-signing.ts'

const verdictsOn = async (bytes: Uint8Array) => {
  const { signatures } = await verifyPdf(bytes)
  return signatures.map(({ field, verdict }) => [field, verdict])
}

const problemOf = async (bytes: Uint8Array, parts = {}) => {
  const signed = await signPdf(bytes, {
    field: 'author',
    identity: await aSigner(),
    name: 'Ada',
    reason: '',
    time: signingTime,
    certify: true,
    ...parts,
  })
  return signed.ok ? undefined : signed.error
}

const forms = ['table', 'stream'] as const

describe.each(forms)('signing a file with a %s', (form) => {
  test('adds one revision that verifies and covers the whole file', async () => {
    const base = aPdf({ form })
    const signed = await aSignedPdf(base)
    expect(latin1Of(signed, 0, base.length)).toBe(latin1Of(base))
    expect(opened(signed).newest).toBe(1)
    expect(await verdictsOn(signed)).toEqual([['author', 'intact']])
  })

  test('leaves the first signature valid when a second is added', async () => {
    const both = await aCountersignedPdf(await aSignedPdf(aPdf({ form })))
    expect(await verdictsOn(both)).toEqual([
      ['author', 'later-permitted'],
      ['reviewer', 'intact'],
    ])
  })
})

describe('other keys', () => {
  test.each([
    ['P-384', () => ecKeys('P-384')],
    ['P-521', () => ecKeys('P-521')],
    ['RSA', () => rsaKeys()],
  ] as const)('%s signs as well', async (_, makeKeys) => {
    const keys = await makeKeys()
    const identity = identityOf(keys, await aCertificate(keys))
    const signed = await signPdf(aPdf(), {
      ...{ field: 'author', name: 'Tess Tester', reason: '', time: signingTime, certify: true },
      identity,
    })
    expect(signed.ok && (await verdictsOn(signed.value))).toEqual([['author', 'intact']])
  })

  test('a chain of certificates too long for its place is refused', async () => {
    const link = await aCertificate(await rsaKeys())
    const identity = { ...(await aSigner()), chain: Array<Uint8Array<ArrayBuffer>>(20).fill(link) }
    expect(await problemOf(aPdf(), { identity })).toMatchObject({
      kind: 'signature-too-large',
      limit: 12_288,
    })
  })

  test('a certificate that has run out is refused', async () => {
    expect(await problemOf(aPdf(), { time: new Date('2040-01-01T00:00:00Z') })).toMatchObject({
      kind: 'certificate-not-valid-now',
    })
  })
})

describe('files that are not signed', () => {
  test('no PDF', async () => {
    expect(await problemOf(Uint8Array.of(1))).toEqual({
      kind: 'unreadable-pdf',
      problem: { kind: 'not-a-pdf' },
    })
  })

  test('a file with bytes behind its end', async () => {
    expect(await problemOf(Uint8Array.of(...aPdf(), 65))).toEqual({
      kind: 'unreadable-pdf',
      problem: { kind: 'trailing-bytes', bytes: 1 },
    })
  })

  test('a file whose form cannot be read', async () => {
    const bytes = appendRevision(aPdf(), [{ num: FORM, body: '<</Fields [endobj' }])
    expect(await problemOf(bytes)).toMatchObject({
      kind: 'unreadable-pdf',
      problem: { kind: 'damaged' },
    })
  })

  test('a file without that field', async () => {
    expect(await problemOf(aPdf(), { field: 'nobody' })).toEqual({
      kind: 'field-missing',
      field: 'nobody',
    })
    const inline = appendRevision(aPdf(), [
      { num: FORM, body: '<</Fields [<</T (author) /FT /Sig>>]>>' },
    ])
    expect(await problemOf(inline)).toEqual({ kind: 'field-missing', field: 'author' })
    const text = appendRevision(aPdf(), [
      { num: FIRST_FIELD, body: `<</T (author) /FT /Tx /P ${PAGE_ONE} 0 R>>` },
    ])
    expect(await problemOf(text)).toEqual({ kind: 'field-missing', field: 'author' })
  })

  test('a field that is signed already', async () => {
    expect(await problemOf(await aSignedPdf(aPdf()), { certify: false })).toEqual({
      kind: 'field-signed',
      field: 'author',
    })
  })

  test('a file that somebody signed before, to be certified', async () => {
    const parts = { field: 'reviewer', certify: true }
    expect(await problemOf(await aSignedPdf(aPdf()), parts)).toEqual({ kind: 'not-first' })
  })

  test('a file that is certified against everything', async () => {
    const open = await aSignedPdf(aPdf())
    const closed = replaced(open, '/P 2 /V /1.2', '/P 1 /V /1.2')
    expect(await problemOf(closed, { field: 'reviewer', certify: false })).toEqual({
      kind: 'closed',
    })
  })
})
