import { readCertificate, type SignerCertificate } from './certificate.ts'
import type { Trust } from './certificate-facts.ts'
import { findPath } from './certificate-path.ts'

/** The certificates that a person imported to vouch for others. */
export type Anchors = readonly SignerCertificate[]

export type TrustQuestion = {
  readonly certificate: SignerCertificate | undefined
  /** DER; what came along with it. */
  readonly others: readonly Uint8Array[]
  readonly anchors: Anchors
  /** The time that the signer claims, or that a time stamp states. */
  readonly time: Date | undefined
  readonly purpose?: 'documents' | 'timestamps'
}

/** More than any authority sends; the rest is not looked at. */
const MOST_OTHERS = 16

/** Whose word it is that the key belongs to the name. Says nothing about the mathematics. */
export async function trustIn(question: TrustQuestion): Promise<Trust> {
  const { certificate, others, anchors, time, purpose = 'documents' } = question
  if (!certificate) return { kind: 'no-certificate' }
  const { selfSigned, issuer } = certificate.facts
  if (selfSigned) return { kind: 'self-made' }
  if (anchors.length === 0 || !time) return { kind: 'issuer-not-known', issuer, fault: 'no-anchor' }
  const path = await findPath({
    ...{ certificate, anchors, time, purpose },
    others: await readable(others),
  })
  return path.found
    ? {
        kind: 'vouched-for',
        issuer,
        anchor: nameOf(path.anchor),
        anchorFingerprint: path.anchor.facts.fingerprint,
        through: path.between.map(nameOf),
      }
    : { kind: 'issuer-not-known', issuer, fault: path.fault }
}

const nameOf = ({ facts }: SignerCertificate): string => facts.name || facts.organisation

async function readable(others: readonly Uint8Array[]): Promise<SignerCertificate[]> {
  const read = await Promise.all(others.slice(0, MOST_OTHERS).map(readCertificate))
  return read.flatMap((result) => (result.ok ? [result.value] : []))
}
