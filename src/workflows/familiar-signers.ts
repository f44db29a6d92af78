import type { Acquaintance } from '#schemas/address-book.ts'
import { familiarityOf } from '#src/domain/acquaintances.ts'
import type { Anchors } from '#src/signing/trust.ts'
import type { FamiliarSigner, FileCheck } from './file-check.ts'

/** Whom the person who checks a file trusts and knows. */
export type Trusted = {
  readonly anchors: Anchors
  readonly acquaintances: readonly Acquaintance[]
}

export const nobody: Trusted = { anchors: [], acquaintances: [] }

type Signatures = Pick<FileCheck, 'pdfSignatures' | 'recordSignatures'>

/** Those who signed and are known here, or bear the name of somebody known; each key once. */
export function familiarSigners(
  { pdfSignatures, recordSignatures }: Signatures,
  acquaintances: readonly Acquaintance[],
): FamiliarSigner[] {
  const signers = [...pdfSignatures, ...recordSignatures].flatMap(({ signer }) => signer ?? [])
  const unique = new Map(signers.map((signer) => [signer.fingerprint, signer]))
  return [...unique.values()].flatMap((signer) => {
    const familiarity = familiarityOf(acquaintances, signer)
    return familiarity.kind === 'stranger'
      ? []
      : [{ fingerprint: signer.fingerprint, ...familiarity }]
  })
}
