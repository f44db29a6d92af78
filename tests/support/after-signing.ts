import type { Change as ChangeFound, PdfVerification } from '#src/signing/verification.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aPdf, appendRevision, type Change, type PdfParts } from './a-pdf.ts'
import { aSignedPdf } from './a-signed-pdf.ts'

type Update = Parameters<typeof appendRevision>[2]

export type AfterSigning = {
  readonly verification: PdfVerification
  readonly verdict: string | undefined
  /** Those of the first signature. */
  readonly changes: readonly ChangeFound[]
}

/** What the check finds in the author's signature after somebody changed the signed file. */
export async function afterSigning(
  changes: readonly Change[],
  parts: PdfParts & { certify?: boolean; update?: Update } = {},
): Promise<AfterSigning> {
  const { certify = true, update, ...file } = parts
  const signed = await aSignedPdf(aPdf(file), { certify })
  return found(appendRevision(signed, changes, update))
}

export async function found(bytes: Uint8Array): Promise<AfterSigning> {
  const verification = await verifyPdf(bytes)
  const [first] = verification.signatures
  return { verification, verdict: first?.verdict, changes: first?.changes ?? [] }
}
