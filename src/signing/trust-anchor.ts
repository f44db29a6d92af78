import { err, ok, type Result } from '#src/domain/result.ts'
import { type Bytes, latin1Of, ownBytes } from './bytes.ts'
import { readCertificate, type SignerCertificate } from './certificate.ts'
import { pemBlocks } from './pem.ts'

export type AnchorProblem =
  | { readonly kind: 'no-certificate' }
  | { readonly kind: 'unreadable-certificate' }
  /** The certificate of a self-made key vouches for nobody else: it belongs into the address book. */
  | { readonly kind: 'self-made-key'; readonly name: string; readonly fingerprint: string }
  /** A person's or a server's certificate, or an authority under limits that are not followed here. */
  | { readonly kind: 'not-an-authority'; readonly name: string }
  | { readonly kind: 'too-many'; readonly limit: number }

/** More than any bundle that a person would want to trust at once. */
const MOST_ANCHORS = 20

/** The authorities in a PEM or DER file; all of them or none, so that nothing comes in unseen. */
export async function readAnchors(
  bytes: Uint8Array,
): Promise<Result<readonly SignerCertificate[], AnchorProblem>> {
  const ders = certificatesIn(bytes)
  if (ders.length === 0) return err({ kind: 'no-certificate' })
  if (ders.length > MOST_ANCHORS) return err({ kind: 'too-many', limit: MOST_ANCHORS })
  const anchors: SignerCertificate[] = []
  for (const der of ders) {
    const read = await readCertificate(der)
    if (!read.ok) return read
    const problem = problemOf(read.value)
    if (problem) return err(problem)
    anchors.push(read.value)
  }
  return ok(anchors)
}

/** A DER sequence begins with 30; PEM is text. */
function certificatesIn(bytes: Uint8Array): Bytes[] {
  if (bytes[0] === 0x30) return [ownBytes(bytes)]
  const blocks = pemBlocks(latin1Of(bytes)) ?? []
  return blocks.flatMap(({ label, bytes: der }) => (label === 'CERTIFICATE' ? [der] : []))
}

function problemOf({ use, facts }: SignerCertificate): AnchorProblem | undefined {
  if (use.authority !== undefined) return undefined
  const { name, fingerprint } = facts
  return facts.selfSigned
    ? { kind: 'self-made-key', name, fingerprint }
    : { kind: 'not-an-authority', name }
}
