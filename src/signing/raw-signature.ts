import { Integer, Sequence } from 'asn1js'
import { createCMSECDSASignature } from 'pkijs'
import type { Scheme } from './algorithms.ts'
import { readBer } from './asn1.ts'
import { type Bytes, ownBytes } from './bytes.ts'
import type { KeyKind } from './certificate-facts.ts'
import type { HashName } from './digest.ts'
import { isStrictDer } from './strict-der.ts'

/** A public key as a certificate carries it: a DER SubjectPublicKeyInfo and its kind. */
export type PublicKey = { readonly spki: Bytes; readonly kind: KeyKind }

const SHORTEST_RSA = 2048
const coordinateBytes: Readonly<Partial<Record<KeyKind, number>>> = {
  'P-256': 32,
  'P-384': 48,
  'P-521': 66,
}

/** In the form of X.509 and CMS: ECDSA as a DER sequence, RSA as PKCS #1 v1.5. */
export async function signBytes(key: CryptoKey, scheme: Scheme, data: Bytes): Promise<Bytes> {
  const signature = await crypto.subtle.sign(parametersOf(scheme), key, data)
  return new Uint8Array(scheme.family === 'ECDSA' ? createCMSECDSASignature(signature) : signature)
}

/** `undefined` when this kind of key or signature is not known here. */
export async function verifyBytes(
  key: PublicKey,
  scheme: Scheme,
  signature: Uint8Array,
  data: Bytes,
): Promise<boolean | undefined> {
  const imported = await importVerifyKey(key, scheme)
  if (!imported) return undefined
  const raw =
    scheme.family === 'ECDSA' ? rawEcdsa(signature, Number(coordinateBytes[key.kind])) : signature
  if (!raw) return false
  return crypto.subtle.verify(parametersOf(scheme), imported, ownBytes(raw), data)
}

/** In the form of JOSE and WebCrypto: ECDSA as two integers side by side (RFC 7518, 3.4). */
export const verifyPlain = (
  key: CryptoKey,
  scheme: Scheme,
  signature: Bytes,
  data: Bytes,
): Promise<boolean> => crypto.subtle.verify(parametersOf(scheme), key, signature, data)

/** `undefined` when WebCrypto refuses the key, or the key is too short or of another family. */
export async function importVerifyKey(
  key: PublicKey,
  scheme: Scheme,
): Promise<CryptoKey | undefined> {
  const algorithm = keyParameters(key.kind, scheme.hash)
  const family = key.kind === 'RSA' ? 'RSA' : 'ECDSA'
  if (!algorithm || family !== scheme.family) return undefined
  try {
    const imported = await crypto.subtle.importKey('spki', key.spki, algorithm, true, ['verify'])
    return bitsOf(imported) < SHORTEST_RSA ? undefined : imported
  } catch {
    return undefined
  }
}

/** Only RSA keys state a length; the curves known here are all long enough. */
const bitsOf = ({ algorithm }: CryptoKey): number =>
  'modulusLength' in algorithm ? Number(algorithm.modulusLength) : SHORTEST_RSA

/** What WebCrypto is told about a key of that kind. */
export function keyParameters(
  kind: KeyKind,
  hash: HashName,
): RsaHashedImportParams | EcKeyImportParams | undefined {
  if (kind === 'unsupported') return undefined
  return kind === 'RSA' ? { name: 'RSASSA-PKCS1-v1_5', hash } : { name: 'ECDSA', namedCurve: kind }
}

const parametersOf = ({ family, hash }: Scheme): { name: string; hash: HashName } => ({
  name: family === 'ECDSA' ? 'ECDSA' : 'RSASSA-PKCS1-v1_5',
  hash,
})

/** Two integers side by side, as WebCrypto wants them (IEEE P1363). */
function rawEcdsa(der: Uint8Array, width: number): Bytes | undefined {
  if (!isStrictDer(der)) return undefined
  const sequence = readBer(der)?.element
  if (!(sequence instanceof Sequence)) return undefined
  const integers = sequence.valueBlock.value.filter(isInteger)
  if (integers.length !== 2 || sequence.valueBlock.value.length !== 2) return undefined
  const out = new Uint8Array(width * 2)
  for (const [index, integer] of integers.entries()) {
    const value = unsigned(integer.valueBlock.valueHexView)
    if (value === undefined || value.length > width) return undefined
    out.set(value, (index + 1) * width - value.length)
  }
  return out
}

/** asn1js takes an ENUMERATED for an INTEGER as well. */
const isInteger = (item: unknown): item is Integer =>
  item instanceof Integer && item.idBlock.tagNumber === 2

function unsigned(integer: Uint8Array): Uint8Array | undefined {
  const first = Number(integer[0])
  if (first >= 0x80) return undefined
  return first === 0 ? integer.subarray(1) : integer
}
