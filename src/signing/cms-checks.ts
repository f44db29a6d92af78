import { berEnd } from './ber.ts'
import type { Bytes } from './bytes.ts'
import type { SignerCertificate } from './certificate.ts'
import type { Trust } from './certificate-facts.ts'
import type { CmsSignature } from './read-cms.ts'
import type { SignedContent } from './signed-content.ts'
import { type PdfCheck, pdfCheck } from './signed-part.ts'
import { isStrictDer } from './strict-der.ts'
import type { TimestampFacts } from './verification.ts'
import { verifyCms } from './verify-cms.ts'

export type CmsChecks = {
  readonly checks: readonly PdfCheck[]
  readonly certificate: SignerCertificate | undefined
  readonly trust: Trust
  /** When it was signed, as the signer or the time-stamping authority says; ISO 8601. */
  readonly time: string | null
  readonly timestamp: TimestampFacts | null
}

/** Where there was no CMS object that could be read. */
export const noCms: Omit<CmsChecks, 'checks'> = {
  certificate: undefined,
  trust: { kind: 'no-certificate' },
  time: null,
  timestamp: null,
}

/** The CMS object without the zeros that fill up its place. */
export function cutOut(contents: Bytes): { cms: Bytes; check: PdfCheck } {
  const end = berEnd(contents) ?? 0
  const cms = contents.slice(0, end)
  const isPadded = end > 0 && contents.subarray(end).every((byte) => byte === 0)
  return { cms, check: pdfCheck('encoding', isPadded && (isStrictDer(cms) || 'info')) }
}

/** `needsCertificate`: the signature does not count without its certificate being signed along. */
export async function mathematicsOf(
  cms: CmsSignature,
  signed: SignedContent,
  needsCertificate: boolean,
): Promise<PdfCheck[]> {
  const { contentDigest, signatureValue, signingCertificate } = await verifyCms(cms, signed)
  const isMissing = signingCertificate === 'absent' && needsCertificate
  const reason = signatureValue === 'unknown' ? 'algorithm' : 'no-signing-certificate'
  const isSound = signatureValue !== 'unknown' && !isMissing
  return [
    isSound ? pdfCheck('structure', true) : pdfCheck('structure', false, { reason }),
    pdfCheck('content-digest', contentDigest, { algorithm: cms.scheme.hash }),
    ...(signatureValue === 'unknown' ? [] : [pdfCheck('signature-value', signatureValue)]),
    ...(signingCertificate === 'absent'
      ? []
      : [pdfCheck('signing-certificate', signingCertificate)]),
  ]
}
