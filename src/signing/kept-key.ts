import type { Bytes } from './bytes.ts'
import type { SigningIdentity } from './signing-key.ts'

/** A signing identity as plain bytes, for a sealed store: a CryptoKey cannot be sealed, only its bytes can. */
export type KeptKey = Omit<SigningIdentity, 'privateKey'> & {
  /** DER, PKCS #8. */
  readonly pkcs8: Bytes
  /** As WebCrypto names it, for reading the key again. */
  readonly algorithm: EcKeyImportParams | RsaHashedImportParams
}

/** Rejects for a key that was not made to be given out. */
export async function toKeptKey(identity: SigningIdentity): Promise<KeptKey> {
  const { privateKey, certificate, chain, createdAt } = identity
  return {
    ...{ certificate, chain, createdAt },
    pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)),
    algorithm: importParameters(privateKey.algorithm),
  }
}

/** The identity, its key no longer to be given out; rejects when the bytes are no key. */
export async function fromKeptKey({
  pkcs8,
  algorithm,
  ...rest
}: KeptKey): Promise<SigningIdentity> {
  return {
    ...rest,
    privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']),
  }
}

function importParameters(algorithm: KeyAlgorithm): KeptKey['algorithm'] {
  const { name } = algorithm
  if ('namedCurve' in algorithm) return { name, namedCurve: String(algorithm.namedCurve) }
  const { hash } = algorithm as RsaHashedKeyAlgorithm
  return { name, hash: { name: hash.name } }
}
