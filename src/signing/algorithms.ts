import { fromBER, Integer, type ObjectIdentifier, Sequence } from 'asn1js'
import { type AlgorithmIdentifier, createCMSECDSASignature, type PublicKeyInfo } from 'pkijs'
import { type Bytes, ownBytes } from './bytes.ts'
import type { HashName } from './digest.ts'
import type { KeyKind } from './verification.ts'

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1'
const EC_PUBLIC_KEY = '1.2.840.10045.2.1'

const curves: Readonly<Record<string, KeyKind>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
}
const curveBytes: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 }

/** RFC 5754; SHA-1 is not on the list, so nothing made with it is ever believed. */
const hashes: Readonly<Record<string, HashName>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

type Scheme = { readonly family: 'ECDSA' | 'RSA'; readonly hash: HashName | 'of-the-digest' }
const schemes: Readonly<Record<string, Scheme>> = {
  '1.2.840.10045.4.3.2': { family: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { family: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { family: 'ECDSA', hash: 'SHA-512' },
  '1.2.840.113549.1.1.11': { family: 'RSA', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { family: 'RSA', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { family: 'RSA', hash: 'SHA-512' },
  [RSA_ENCRYPTION]: { family: 'RSA', hash: 'of-the-digest' },
}

const oidOf = (table: Readonly<Record<string, string>>, name: string): string =>
  Object.keys(table).find((oid) => table[oid] === name) ?? ''

export const hashOid = (hash: HashName): string => oidOf(hashes, hash)
export const hashByOid = (oid: string): HashName | undefined => hashes[oid]

/** A scheme's own hash, or the digest algorithm's where CMS names plain rsaEncryption. */
export function schemeByOid(
  oid: string,
  digest: HashName,
): { family: Scheme['family']; hash: HashName } | undefined {
  const scheme = schemes[oid]
  if (!scheme) return undefined
  return { family: scheme.family, hash: scheme.hash === 'of-the-digest' ? digest : scheme.hash }
}

/** RSA keys shorter than 2,048 bits are reported as unsupported by `importVerifyKey`, not here. */
export function keyKind(key: PublicKeyInfo): KeyKind {
  const { algorithmId, algorithmParams } = key.algorithm
  if (algorithmId === RSA_ENCRYPTION) return 'RSA'
  if (algorithmId !== EC_PUBLIC_KEY || !isOid(algorithmParams)) return 'unsupported'
  return curves[algorithmParams.valueBlock.toString()] ?? 'unsupported'
}

const isOid = (value: AlgorithmIdentifier['algorithmParams']): value is ObjectIdentifier =>
  value?.idBlock?.tagClass === 1 && value.idBlock.tagNumber === 6
