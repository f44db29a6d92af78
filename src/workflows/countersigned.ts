import type { ChangeKind, SignatureReport } from '#src/signing/verification.ts'
import type { FileReason } from './file-check.ts'

/** What a further signature adds to a file. */
const ofSigning: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'signature-field',
  'signature-field-added',
  'appearance',
])

/**
 * Every signature holds, the newest one covers the whole file, and nothing came after the others but
 * signatures: what is there is then what somebody signed.
 */
export const isCountersigned = (signatures: readonly SignatureReport[]): boolean =>
  signatures.length > 1 &&
  signatures.some(({ verdict }) => verdict === 'intact') &&
  signatures.every(
    ({ verdict, changes }) =>
      (verdict === 'intact' || verdict === 'later-permitted') &&
      changes.every(({ kind }) => ofSigning.has(kind)),
  )

type Signed = Pick<SignatureReport, 'verdict'> & Partial<Pick<SignatureReport, 'timestamp'>>

/** Nothing to say of a single signature. */
export function countersigned(signatures: readonly Signed[]): FileReason[] {
  const timestamps = signatures.filter(({ timestamp }) => timestamp).length
  const further = Math.max(0, signatures.length - timestamps - 1)
  return further + timestamps === 0
    ? []
    : [{ kind: 'countersigned', signatures: further, timestamps }]
}
