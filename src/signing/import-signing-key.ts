import { schemeOfKey } from './algorithms.ts'
import { type Bytes, bytesOfText } from './bytes.ts'
import type { SignerCertificate } from './certificate.ts'
import type { KeyKind } from './certificate-facts.ts'
import { keyParameters, signBytes, verifyBytes } from './raw-signature.ts'

/** A PKCS #8 key that signs, not to be read out again unless asked for; undefined where this kind is not known here. */
export async function importSigningKey(
  pkcs8: Bytes,
  kind: KeyKind,
  extractable = false,
): Promise<CryptoKey | undefined> {
  const algorithm = keyParameters(kind, 'SHA-256')
  if (!algorithm) return undefined
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, extractable, ['sign'])
  } catch {
    return undefined
  }
}

/**
 * Whether the key is the certificate's, found out by signing and checking; undefined where nothing
 * signed with it would be believed here, such as with RSA of less than 2,048 bits.
 */
export async function belongsTo(
  key: CryptoKey,
  certificate: SignerCertificate,
): Promise<boolean | undefined> {
  const scheme = schemeOfKey(key)
  if (!scheme) return undefined
  const probe = bytesOfText('Does this key belong to this certificate?')
  return verifyBytes(certificate.key, scheme, await signBytes(key, scheme, probe), probe)
}
