import type { CertificateFacts, Trust } from './verification.ts'

/** Nobody is known here whose word would make a name certain. */
export function trustIn(facts: CertificateFacts | undefined): Trust {
  if (!facts) return { kind: 'no-certificate' }
  return facts.selfSigned
    ? { kind: 'self-made' }
    : { kind: 'issuer-not-known', issuer: facts.issuer }
}
