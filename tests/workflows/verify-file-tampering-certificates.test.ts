import { Null } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { pdfName } from '#src/signing/pdf-values.ts'
import { anExtension, type CertificateParts, someUsage } from '#tests/support/a-certificate.ts'
import {
  type CmsParts,
  contentType,
  messageDigest,
  signingCertificateV2,
} from '#tests/support/a-cms.ts'
import type { ForgedParts } from '#tests/support/a-forged-pdf.ts'
import { aForgedReport } from '#tests/support/a-forged-report.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of certificates: each row a report that a forger signed, pages and record, with another fault. */
type Forgery = () => Promise<Uint8Array>
type ToldAs = { headline: string; sentence: string; forgeries: Record<string, Forgery> }

const unsure = 'Not everything could be checked'

const forged =
  (certificate: CertificateParts, cms: CmsParts = {}, pdf: ForgedParts = {}): Forgery =>
  () =>
    aForgedReport({ certificate, cms, pdf })

const extended = (id: string, bits: number): CertificateParts => ({
  extensions: [anExtension(id, true, someUsage(bits))],
})

const table: ToldAs[] = [
  {
    headline: 'Not changed since it was signed',
    sentence: 'Every check below holds',
    forgeries: { 'another program, and nothing wrong': forged({}) },
  },
  {
    headline: unsure,
    sentence: 'The claimed time lies outside them.',
    forgeries: {
      'a certificate that had run out': forged({ notAfter: new Date('2026-02-01T00:00:00Z') }),
      'a certificate that was not valid yet': forged({
        notBefore: new Date('2027-02-01T00:00:00Z'),
      }),
      'no claimed time': forged({}, {}, { entries: [['M', undefined]] }),
    },
  },
  {
    headline: unsure,
    sentence: 'It does not allow its key to sign documents.',
    forgeries: {
      'a certificate for encrypting': forged(extended('2.5.29.15', 0x20)),
      'a certificate for web servers': forged({
        extensions: [anExtension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1')))],
      }),
      'a certificate with a limit that is not understood': forged(extended('1.2.3.4', 0x80)),
    },
  },
  {
    headline: unsure,
    sentence: 'It is not of a kind that is known here, so it was not checked further.',
    forgeries: {
      'an outdated kind of signature': forged(
        {},
        {},
        { entries: [['SubFilter', pdfName('adbe.x509.rsa_sha1')]] },
      ),
      'a kind of signature that is not named': forged(
        {},
        {},
        { entries: [['SubFilter', undefined]] },
      ),
    },
  },
  {
    headline: unsure,
    sentence: 'They are not as the standards ask (RFC 5652, PAdES).',
    forgeries: {
      'no certificate signed along': forged({}, { attributes: undefined }),
      'no attributes at all': forged({}, { attributes: null }),
      'a digest by SHA-1': forged(
        {},
        { digestAlgorithm: sequence(oid('1.3.14.3.2.26'), new Null()) },
      ),
      'the signed bytes carried along': forged({}, { eContent: octets(Uint8Array.of(1)) }),
      'two signers in one signature': forged({}, { signers: 2 }),
      'no certificate inside': forged({}, { certificates: [] }),
      'another version': forged({}, { version: 4 }),
    },
  },
  {
    headline: 'Not what was signed',
    sentence: 'They are not the bytes that were signed.',
    forgeries: {
      'the digest of other bytes signed': forged(
        {},
        {
          attributes: [
            contentType(),
            messageDigest(new Uint8Array(32)),
            signingCertificateV2(octets(new Uint8Array(32))),
          ],
        },
      ),
    },
  },
]

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, forgeries }) => {
  test.each(Object.entries(forgeries))('%s', async (_, forge) => {
    const told = await whatIsTold(await forge())
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
  })
})
