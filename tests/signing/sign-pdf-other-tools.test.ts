import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pdfName } from '#src/signing/pdf-values.ts'
import { pemBlocks } from '#src/signing/pem.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { certificateOf } from '#tests/support/a-chain.ts'
import { aForgedPdf } from '#tests/support/a-forged-pdf.ts'
import { keptP12, keptPassword } from '#tests/support/a-p12.ts'
import { aPdf } from '#tests/support/a-pdf.ts'
import { aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { runBy } from '#tests/support/judged-by.ts'

const [root] = pemBlocks(Buffer.from(keptP12('root.pem')).toString()) ?? []
const anchors = [await certificateOf({ der: root?.bytes ?? new Uint8Array() })]
const vouched = {
  kind: 'vouched-for',
  anchor: 'TEST ONLY Root',
  through: ['TEST ONLY Agency CA'],
}

describe('a field that pdfsig signed with an RSA key under an agency', () => {
  const file = readFileSync(
    new URL('../fixtures/other-tools/pdfsig-rsa-chain.pdf', import.meta.url),
  )

  test('holds, is vouched for, and leaves our signature as it was', async () => {
    const { signatures, emptyFields } = await verifyPdf(Uint8Array.from(file), {}, anchors)
    expect(signatures).toMatchObject([
      { field: 'author', verdict: 'later-permitted', trust: { kind: 'self-made' } },
      { field: 'approver', verdict: 'intact', trust: vouched, signer: { key: 'RSA' } },
    ])
    expect(emptyFields).toEqual(['timestamp'])
  })

  test('is known to nobody who did not import the root', async () => {
    const { signatures } = await verifyPdf(Uint8Array.from(file))
    expect(signatures[1]?.trust).toEqual({
      kind: 'issuer-not-known',
      issuer: 'TEST ONLY Agency CA',
      fault: 'no-anchor',
    })
  })
})

const openssl = runBy('openssl')

/** Key and certificates as OpenSSL takes them out of the file itself. */
function keyFor(p12: string): Uint8Array {
  const args = ['pkcs12', '-in', 'FILE0', '-nodes', '-passin', `pass:${keptPassword}`]
  return openssl?.([...args, '-out', 'OUT'], keptP12(p12)).out ?? new Uint8Array()
}

function opensslCms(p12: string, hash: string, signed: Uint8Array): Uint8Array {
  const args = ['cms', '-sign', '-binary', '-nosmimecap', '-md', hash, '-outform', 'DER']
  const who = ['-signer', 'FILE1', '-certfile', 'FILE2']
  return (
    openssl?.(
      [...args, ...who, '-in', 'FILE0', '-out', 'OUT'],
      signed,
      keyFor(p12),
      keptP12('agency.pem'),
    ).out ?? signed
  )
}

describe.skipIf(!openssl)('a field that OpenSSL signed, as a card’s program would', () => {
  test.each([
    ['rsa-modern.p12', 'sha256', 'RSA'],
    ['rsa-modern.p12', 'sha512', 'RSA'],
    ['ec-modern.p12', 'sha256', 'P-256'],
  ])('%s with %s holds by the time inside the signature', async (p12, hash, key) => {
    const ours = await aSignedPdf(aPdf({ fields: ['author', 'approver'] }))
    const both = await aForgedPdf(ours, (signed) => opensslCms(p12, hash, signed), {
      field: 'approver',
      entries: [
        ['SubFilter', pdfName('adbe.pkcs7.detached')],
        ['M', undefined],
        ['Name', undefined],
      ],
    })
    const { signatures } = await verifyPdf(both, {}, anchors)
    expect(signatures).toMatchObject([
      { verdict: 'later-permitted' },
      { verdict: 'intact', trust: vouched, signer: { key } },
    ])
    const claimed = Date.parse(signatures[1]?.claimed.time ?? '')
    expect(Math.abs(Date.now() - claimed)).toBeLessThan(60_000)
  })
})
