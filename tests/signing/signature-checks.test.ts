import { beforeAll, describe, expect, test } from 'vitest'
import type { Scheme } from '#src/signing/algorithms.ts'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { type Bytes, concatBytes } from '#src/signing/bytes.ts'
import { digestOf } from '#src/signing/digest.ts'
import { textString } from '#src/signing/pdf-text.ts'
import { type PdfValue, pdfName } from '#src/signing/pdf-values.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import {
  aCertificate,
  anExtension,
  type CertificateParts,
  ecKeys,
  someUsage,
} from '#tests/support/a-certificate.ts'
import {
  aCms,
  type CmsParts,
  contentType,
  messageDigest,
  signingCertificateV2,
} from '#tests/support/a-cms.ts'
import { aForgedPdf, type ForgedParts } from '#tests/support/a-forged-pdf.ts'
import { aPdf } from '#tests/support/a-pdf.ts'

const scheme: Scheme = { family: 'ECDSA', hash: 'SHA-256' }
const OLDER: ForgedParts['entries'] = [['SubFilter', pdfName('adbe.pkcs7.detached')]]
let keys: CryptoKeyPair

beforeAll(async () => {
  keys = await ecKeys()
})

type Parts = {
  certificate?: CertificateParts
  cms?: CmsParts
  /** The certificate that is signed along; null for none. */
  along?: Uint8Array | null
  entries?: ForgedParts['entries']
  wrap?: (cms: Bytes) => Uint8Array
}

async function reportOn(parts: Parts = {}) {
  const certificate = await aCertificate(keys, parts.certificate)
  const along = parts.along === undefined ? certificate : parts.along
  const forged = await aForgedPdf(
    aPdf(),
    async (signed) => {
      const attributes = [
        contentType(),
        messageDigest(await digestOf('SHA-256', signed)),
        ...(along ? [signingCertificateV2(octets(await digestOf('SHA-256', along)))] : []),
      ]
      const signer = { key: keys.privateKey, scheme, certificate }
      const cms = await aCms(signer, signed, { attributes, ...parts.cms })
      return parts.wrap ? parts.wrap(cms) : cms
    },
    parts.entries ? { entries: parts.entries } : {},
  )
  const { signatures } = await verifyPdf(forged)
  const [report] = signatures
  if (!report) throw new Error('not signed')
  return report
}

const outcome = (report: Awaited<ReturnType<typeof reportOn>>, id: string) =>
  report.checks.find((check) => check.id === id)

const failed = ({ checks }: Awaited<ReturnType<typeof reportOn>>) =>
  checks.filter((check) => check.outcome === 'fail').map(({ id }) => id)

describe('signatures of other programs', () => {
  test('hold when they are as PAdES wants them', async () => {
    const report = await reportOn()
    expect([report.verdict, failed(report)]).toEqual(['intact', []])
    expect(report.signer?.name).toBe('Tess Tester')
  })

  test('hold in the older form without a certificate signed along', async () => {
    const report = await reportOn({ entries: OLDER, along: null })
    expect([report.verdict, failed(report)]).toEqual(['intact', []])
    expect(outcome(report, 'signing-certificate')).toBeUndefined()
  })

  test('hold when their outer layers are BER', async () => {
    const wrap = (cms: Bytes) =>
      concatBytes(Uint8Array.of(0x30, 0x80), cms.subarray(4), Uint8Array.of(0, 0))
    const report = await reportOn({ wrap })
    expect([report.verdict, outcome(report, 'encoding')?.outcome]).toEqual(['intact', 'info'])
  })

  test('say what their signers claim, in any script', async () => {
    const entries: [string, PdfValue][] = [
      ['Reason', textString('Överenskommet ✓')],
      ['Location', textString('Elm')],
      ['Name', textString('Somebody Else')],
    ]
    const report = await reportOn({ entries })
    expect(report.claimed).toEqual({
      time: '2026-03-04T05:06:07.000Z',
      reason: 'Överenskommet ✓',
      location: 'Elm',
    })
    expect(outcome(report, 'signer-name')).toEqual({
      id: 'signer-name',
      outcome: 'info',
      detail: { shown: 'Somebody Else', certified: 'Tess Tester' },
    })
  })

  test('may show no name', async () => {
    const report = await reportOn({ entries: [['Name', undefined]] })
    expect(outcome(report, 'signer-name')?.outcome).toBe('pass')
    expect(report.claimed).toMatchObject({ reason: null, location: null })
  })
})

describe('signatures that promise nothing', () => {
  test.each<[string, Parts, string[]]>([
    ['of an unknown form', { entries: [['SubFilter', pdfName('ETSI.Unknown')]] }, ['format']],
    ['of no form', { entries: [['SubFilter', undefined]] }, ['format']],
    ['without the certificate signed along', { along: null }, ['structure']],
    ['that are zeros', { wrap: () => new Uint8Array() }, ['structure']],
    ['that are noise', { wrap: () => Uint8Array.of(0x30, 0x89, 0xff) }, ['encoding', 'structure']],
    ['followed by something', { wrap: (cms) => concatBytes(cms, Uint8Array.of(1)) }, ['encoding']],
    ['of another structure', { cms: { version: 3 } }, ['structure']],
    [
      'of a key not known here',
      { cms: { digestAlgorithm: sequence(oid('1.3.14.3.2.26')) } },
      ['structure'],
    ],
    [
      'with a certificate for something else',
      { certificate: { extensions: [anExtension('2.5.29.15', true, someUsage(0x20))] } },
      ['certificate-use'],
    ],
    [
      'with a certificate that had run out',
      { certificate: { notAfter: new Date('2026-02-01T00:00:00Z') } },
      ['certificate-dates'],
    ],
    [
      'with a certificate that was not valid yet',
      { certificate: { notBefore: new Date('2027-02-01T00:00:00Z') } },
      ['certificate-dates'],
    ],
    ['without a time', { entries: [['M', undefined]] }, ['certificate-dates']],
    ['with a time that is none', { entries: [['M', textString('noon')]] }, ['certificate-dates']],
  ])('%s', async (_, parts, checks) => {
    const report = await reportOn(parts)
    expect([report.verdict, failed(report)]).toEqual(['unsure', checks])
  })

  test('made with RSA where the certificate holds another key', async () => {
    const signatureAlgorithm = sequence(oid('1.2.840.113549.1.1.11'))
    const report = await reportOn({ cms: { signatureAlgorithm } })
    expect([report.verdict, outcome(report, 'structure')]).toEqual([
      'unsure',
      { id: 'structure', outcome: 'fail', detail: { reason: 'algorithm' } },
    ])
    expect(outcome(report, 'signature-value')).toBeUndefined()
  })
})

describe('signatures that do not hold', () => {
  test('over other bytes', async () => {
    const other = messageDigest(await digestOf('SHA-256', Uint8Array.of(1)))
    const report = await reportOn({ entries: OLDER, cms: { attributes: [contentType(), other] } })
    expect([report.verdict, failed(report)]).toEqual(['broken', ['content-digest']])
  })

  test('made with another key', async () => {
    const foreign = await ecKeys()
    const certificate = await aCertificate(keys)
    const forged = await aForgedPdf(
      aPdf(),
      (signed) => aCms({ key: foreign.privateKey, scheme, certificate }, signed),
      OLDER ? { entries: OLDER } : {},
    )
    const { signatures } = await verifyPdf(forged)
    expect(signatures).toMatchObject([{ verdict: 'broken' }])
    expect(signatures[0]?.checks).toContainEqual({
      id: 'signature-value',
      outcome: 'fail',
      detail: {},
    })
  })

  test('with another certificate signed along', async () => {
    const along = await aCertificate(await ecKeys(), { name: 'Another' })
    const report = await reportOn({ along })
    expect([report.verdict, failed(report)]).toEqual(['broken', ['signing-certificate']])
  })
})
