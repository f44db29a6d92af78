import { err, ok, type Result } from '#src/domain/result.ts'
import { schemeOfKey } from './algorithms.ts'
import type { CmsSigner } from './build-cms.ts'
import { readCertificate } from './certificate.ts'
import { belongsTo } from './import-signing-key.ts'
import type { SigningIdentity } from './signing-key.ts'

/** A key with its certificates, wherever it came from. */
export type Identity = Pick<SigningIdentity, 'privateKey' | 'certificate' | 'chain'>

export type SignerProblem =
  | { readonly kind: 'unreadable-certificate' }
  /** ISO 8601 in UTC; the signing time lies outside. */
  | {
      readonly kind: 'certificate-not-valid-now'
      readonly notBefore: string
      readonly notAfter: string
    }
  | { readonly kind: 'certificate-not-for-signing' }
  | { readonly kind: 'unsupported-key' }
  | { readonly kind: 'key-of-another-certificate' }

/** Whether this key may sign at that time; asked before a signature that no check would accept. */
export async function readSigner(
  identity: Identity,
  time: Date,
): Promise<Result<CmsSigner, SignerProblem>> {
  const certificate = await readCertificate(identity.certificate)
  if (!certificate.ok) return certificate
  const { facts } = certificate.value
  if (!isWithin(facts, time)) {
    const { notBefore, notAfter } = facts
    return err({ kind: 'certificate-not-valid-now', notBefore, notAfter })
  }
  if (!facts.maySign) return err({ kind: 'certificate-not-for-signing' })
  const scheme = schemeOfKey(identity.privateKey)
  const isOwn = await belongsTo(identity.privateKey, certificate.value)
  if (!scheme || isOwn === undefined) return err({ kind: 'unsupported-key' })
  if (!isOwn) return err({ kind: 'key-of-another-certificate' })
  const { chain } = identity
  return ok({ key: identity.privateKey, scheme, certificate: certificate.value, chain })
}

/** To the second, as certificates and signatures state times. */
export function isWithin(dates: { notBefore: string; notAfter: string }, time: Date): boolean {
  const second = Math.floor(time.getTime() / 1000) * 1000
  return Date.parse(dates.notBefore) <= second && second <= Date.parse(dates.notAfter)
}
