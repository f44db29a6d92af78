import type { Scheme } from '#src/signing/algorithms.ts'
import { octets } from '#src/signing/asn1.ts'
import { toBase64, toBase64Url } from '#src/signing/bytes.ts'
import { digestOf } from '#src/signing/digest.ts'
import { aCertificate, type CertificateParts, ecKeys } from './a-certificate.ts'
import { aCms, type CmsParts, contentType, messageDigest, signingCertificateV2 } from './a-cms.ts'
import { aForgedPdf, type ForgedParts } from './a-forged-pdf.ts'
import { aForgedSignature } from './a-forged-signature.ts'
import { aRecord } from './a-sealed-record.ts'
import { anUnsignedReport } from './a-small-report.ts'

export type ForgedReportParts = {
  certificate?: CertificateParts
  cms?: CmsParts
  pdf?: ForgedParts
  /** What signs, and how: both in the form of X.509 and in that of JOSE. */
  signer?: Forger
}

type Forger = { keys: CryptoKeyPair; scheme: Scheme; alg: string }

const aForger = async (): Promise<Forger> => ({
  keys: await ecKeys(),
  scheme: { family: 'ECDSA', hash: 'SHA-256' },
  alg: 'ES256',
})

/** A report of which a key and a certificate of the forger's own sign both pages and record. */
export async function aForgedReport(parts: ForgedReportParts = {}): Promise<Uint8Array> {
  const { certificate, cms, pdf, signer: { keys, scheme, alg } = await aForger() } = parts
  const der = await aCertificate(keys, certificate)
  const header = { x5c: [toBase64(der)], 'x5t#S256': toBase64Url(await digestOf('SHA-256', der)) }
  const record = await aRecord()
  const signatures = [await aForgedSignature(record, header, { keys, alg })]
  const report = await anUnsignedReport({ record: { ...record, signatures } })
  const signer = { key: keys.privateKey, scheme, certificate: der }
  const makeCms = async (signed: Uint8Array) => {
    const attributes = [
      contentType(),
      messageDigest(await digestOf(scheme.hash, signed)),
      signingCertificateV2(octets(await digestOf('SHA-256', der))),
    ]
    return aCms(signer, signed, { attributes, ...cms })
  }
  return aForgedPdf(report, makeCms, pdf)
}
