import { equalBytes } from './bytes.ts'
import { digestOfParts } from './digest.ts'
import { verifyBytes } from './raw-signature.ts'
import type { CmsSignature } from './read-cms.ts'
import type { SignedContent } from './signed-content.ts'

/** `unknown` where the key or the algorithm is not one that is known here. */
export type CmsVerification = {
  readonly contentDigest: boolean
  readonly signatureValue: boolean | 'unknown'
  /** `absent` where no certificate was signed along, as older signatures do. */
  readonly signingCertificate: boolean | 'absent'
}

/** The mathematics of a signature over `content`; says nothing about who holds the key. */
export async function verifyCms(
  cms: CmsSignature,
  content: SignedContent,
): Promise<CmsVerification> {
  const { certificate, scheme, signedAttributes, signature, signingCertificate } = cms
  const digest = await content(scheme.hash)
  const value = await verifyBytes(certificate.key, scheme, signature, signedAttributes)
  return {
    contentDigest: equalBytes(digest, cms.contentDigest),
    signatureValue: value ?? 'unknown',
    signingCertificate: signingCertificate
      ? equalBytes(
          digestOfParts(signingCertificate.hash, [certificate.der]),
          signingCertificate.digest,
        )
      : 'absent',
  }
}
