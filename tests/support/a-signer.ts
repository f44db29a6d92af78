import type { Identity } from '#src/signing/signer.ts'
import { createSigningKey, type SigningIdentity } from '#src/signing/signing-key.ts'

/** When the keys of the tests were made, and a moment at which they sign. */
export const keyMade = new Date('2026-03-01T08:00:00.000Z')
export const signingTime = new Date('2026-03-04T05:06:07.000Z')

/** A key of our own making. */
export async function aSigner(
  parts: Partial<Parameters<typeof createSigningKey>[0]> = {},
): Promise<SigningIdentity> {
  const made = await createSigningKey({
    name: 'Ada Author',
    organisation: 'Civil Rights Clinic',
    pseudonym: false,
    now: keyMade,
    ...parts,
  })
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}

/** A key with any certificate. */
export const identityOf = (
  keys: CryptoKeyPair,
  certificate: Uint8Array<ArrayBuffer>,
): Identity => ({ privateKey: keys.privateKey, certificate, chain: [] })
