import type { KeyKind } from './certificate-facts.ts'
import type { HashName } from './digest.ts'

type Family = 'ECDSA' | 'RSA'
export type Scheme = { readonly family: Family; readonly hash: HashName }

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1'
const EC_PUBLIC_KEY = '1.2.840.10045.2.1'

const curves: Readonly<Record<string, KeyKind>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
}

/** RFC 5754. SHA-1 is not on the list, so nothing made with it is ever believed. */
const hashOids: Readonly<Record<HashName, string>> = {
  'SHA-256': '2.16.840.1.101.3.4.2.1',
  'SHA-384': '2.16.840.1.101.3.4.2.2',
  'SHA-512': '2.16.840.1.101.3.4.2.3',
}

/** RFC 5758 and RFC 4055. */
const schemeOids: Readonly<Record<Family, Readonly<Record<HashName, string>>>> = {
  ECDSA: {
    'SHA-256': '1.2.840.10045.4.3.2',
    'SHA-384': '1.2.840.10045.4.3.3',
    'SHA-512': '1.2.840.10045.4.3.4',
  },
  RSA: {
    'SHA-256': '1.2.840.113549.1.1.11',
    'SHA-384': '1.2.840.113549.1.1.12',
    'SHA-512': '1.2.840.113549.1.1.13',
  },
}

const hashNames: readonly HashName[] = ['SHA-256', 'SHA-384', 'SHA-512']
const families: readonly Family[] = ['ECDSA', 'RSA']

export const hashOid = (hash: HashName): string => hashOids[hash]
export const hashByOid = (oid: string): HashName | undefined =>
  hashNames.find((hash) => hashOids[hash] === oid)

export const schemeOid = ({ family, hash }: Scheme): string => schemeOids[family][hash]

/** CMS may name plain rsaEncryption and leave the hash to its digest algorithm (RFC 3370, 3.2). */
export function schemeByOid(oid: string, digest: HashName): Scheme | undefined {
  if (oid === RSA_ENCRYPTION) return { family: 'RSA', hash: digest }
  return families
    .flatMap((family) => hashNames.map((hash): Scheme => ({ family, hash })))
    .find((scheme) => schemeOid(scheme) === oid)
}

/** By the algorithm of a SubjectPublicKeyInfo and the curve that its parameters name. */
export function keyKindByOid(
  algorithm: string | undefined,
  parameter: string | undefined,
): KeyKind {
  if (algorithm === RSA_ENCRYPTION) return 'RSA'
  const isCurve = algorithm === EC_PUBLIC_KEY && parameter !== undefined
  return (isCurve && curves[parameter]) || 'unsupported'
}

const hashOfCurve: Readonly<Record<string, HashName>> = {
  'P-256': 'SHA-256',
  'P-384': 'SHA-384',
  'P-521': 'SHA-512',
}

/** What a key signs with: the hash as strong as its curve, or the one an RSA key was made for. */
export function schemeOfKey(key: CryptoKey): Scheme | undefined {
  const { algorithm } = key
  if (algorithm.name === 'ECDSA' && 'namedCurve' in algorithm) {
    const hash = hashOfCurve[String(algorithm.namedCurve)]
    return hash && { family: 'ECDSA', hash }
  }
  if (algorithm.name !== 'RSASSA-PKCS1-v1_5' || !('hash' in algorithm)) return undefined
  const { name } = Object(algorithm.hash)
  const hash = hashNames.find((known) => known === name)
  return hash && { family: 'RSA', hash }
}
