import type { Scheme } from './algorithms.ts'
import { derOf, integer, sequence } from './asn1.ts'
import { bodyOf } from './ber.ts'
import { type Bytes, concatBytes, ownBytes } from './bytes.ts'
import type { KeyKind } from './certificate-facts.ts'
import type { HashName } from './digest.ts'
import { hasTag, sequenceIn, TAG } from './element-reading.ts'
import type { SeenScheme } from './rsa-pss.ts'
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
  const raw = new Uint8Array(signature)
  return scheme.family === 'ECDSA' ? derEcdsa(raw) : raw
}

/** `undefined` when this kind of key or signature is not known here. */
export async function verifyBytes(
  key: PublicKey,
  scheme: SeenScheme,
  signature: Uint8Array,
  data: Bytes,
): Promise<boolean | undefined> {
  const verifyKey = await importVerifyKey(key, scheme)
  if (!verifyKey) return undefined
  const raw =
    scheme.family === 'ECDSA' ? rawEcdsa(signature, Number(coordinateBytes[key.kind])) : signature
  if (!raw) return false
  return crypto.subtle.verify(parametersOf(scheme), verifyKey, ownBytes(raw), data)
}

/** In the form of JOSE and WebCrypto: ECDSA as two integers side by side (RFC 7518, 3.4). */
export const verifyPlain = (
  key: CryptoKey,
  scheme: Scheme,
  signature: Bytes,
  data: Bytes,
): Promise<boolean> => crypto.subtle.verify(parametersOf(scheme), key, signature, data)

const imported = new WeakMap<PublicKey, Map<string, Promise<CryptoKey | undefined>>>()

/**
 * `undefined` when WebCrypto refuses the key, or the key is too short or of another family. Done once: a
 * certificate's key checks what it signed itself and what is signed with it.
 */
export function importVerifyKey(
  key: PublicKey,
  scheme: SeenScheme,
): Promise<CryptoKey | undefined> {
  const known = imported.get(key) ?? new Map<string, Promise<CryptoKey | undefined>>()
  imported.set(key, known)
  const name = `${scheme.family} ${scheme.hash}`
  const found = known.get(name) ?? importNew(key, scheme)
  known.set(name, found)
  return found
}

async function importNew(key: PublicKey, scheme: SeenScheme): Promise<CryptoKey | undefined> {
  const kind = keyParameters(key.kind, scheme.hash)
  const isEcdsa = scheme.family === 'ECDSA'
  if (!kind || isEcdsa === (key.kind === 'RSA')) return undefined
  const algorithm = scheme.family === 'RSA-PSS' ? { ...kind, name: 'RSA-PSS' } : kind
  try {
    const made = await crypto.subtle.importKey('spki', key.spki, algorithm, true, ['verify'])
    return bitsOf(made) < SHORTEST_RSA ? undefined : made
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

const webNames = { ECDSA: 'ECDSA', RSA: 'RSASSA-PKCS1-v1_5', 'RSA-PSS': 'RSA-PSS' } as const

const parametersOf = (scheme: SeenScheme): EcdsaParams & Partial<RsaPssParams> => ({
  name: webNames[scheme.family],
  hash: scheme.hash,
  ...(scheme.family === 'RSA-PSS' && { saltLength: scheme.salt }),
})

/** Two integers in a sequence, from two of equal width side by side (IEEE P1363). */
const derEcdsa = (raw: Bytes): Bytes =>
  derOf(
    sequence(
      ...[raw.subarray(0, raw.length / 2), raw.subarray(raw.length / 2)].map((half) =>
        integer(positive(half)),
      ),
    ),
  )

/** As DER writes it: no zeros in front but the one that keeps it from being negative. */
function positive(number: Uint8Array): Uint8Array {
  const shortest = number.subarray(number.findIndex((byte) => byte !== 0))
  return Number(shortest[0]) < 0x80 ? shortest : concatBytes(Uint8Array.of(0), shortest)
}

/** The way back, as WebCrypto wants it. */
function rawEcdsa(der: Uint8Array, width: number): Bytes | undefined {
  const integers = isStrictDer(der) ? (sequenceIn(der) ?? []) : []
  if (integers.length !== 2) return undefined
  const out = new Uint8Array(width * 2)
  for (const [index, element] of integers.entries()) {
    const value = hasTag(element, TAG.integer) ? unsigned(bodyOf(element)) : undefined
    if (value === undefined || value.length > width) return undefined
    out.set(value, (index + 1) * width - value.length)
  }
  return out
}

function unsigned(integer: Uint8Array): Uint8Array | undefined {
  const first = Number(integer[0])
  if (first >= 0x80) return undefined
  return first === 0 ? integer.subarray(1) : integer
}
