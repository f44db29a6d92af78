import type { SigningIdentity } from '#src/signing/signing-key.ts'
import { aSigner, signingTime } from './a-signer.ts'
import { signPdf } from './linted-signing.ts'

type Signing = Parameters<typeof signPdf>[1]

/** The file signed in its field `author`, certified unless told otherwise. */
export async function aSignedPdf(
  bytes: Uint8Array,
  parts: Partial<Signing> & { identity?: SigningIdentity } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const identity = parts.identity ?? (await aSigner())
  const signed = await signPdf(bytes, {
    field: 'author',
    name: 'Ada Author',
    reason: 'I made this assessment',
    time: signingTime,
    certify: true,
    ...parts,
    identity,
  })
  if (!signed.ok) throw new Error(JSON.stringify(signed.error))
  return signed.value
}

/** Signed by a second person in the field `reviewer`. */
export const aCountersignedPdf = async (
  bytes: Uint8Array,
  parts: Partial<Signing> = {},
): Promise<Uint8Array<ArrayBuffer>> =>
  aSignedPdf(bytes, {
    identity: await aSigner({ name: 'Rita Reviewer', organisation: '' }),
    name: 'Rita Reviewer',
    field: 'reviewer',
    reason: 'I checked it',
    certify: false,
    ...parts,
  } as Parameters<typeof aSignedPdf>[1])
