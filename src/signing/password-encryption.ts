import type { BaseBlock } from 'asn1js'
import { err, ok, type Result } from '#src/domain/result.ts'
import { childrenOf, countOf, octetsOf, oidOf } from './asn1-reading.ts'
import type { Bytes } from './bytes.ts'
import { bytesOfText } from './bytes.ts'
import { type LegacyCipher, openLegacy } from './legacy-ciphers.ts'
import { derivePkcs12, type PasswordHash } from './pkcs12-key.ts'

export type DecryptionProblem =
  | { readonly kind: 'wrong-password' }
  /** `algorithm` is a dotted number. */
  | { readonly kind: 'unsupported-encryption'; readonly algorithm: string }
  /** The file asks for more rounds than any honest one does. */
  | { readonly kind: 'too-much-work'; readonly iterations: number }

export type Password = {
  readonly text: string
  /** The same as PKCS #12 writes it. */
  readonly wide: Bytes
  /** Rounds that all parts of one file may still ask for together. */
  readonly rounds?: { left: number }
}

/** OpenSSL and Windows use about 2,000, careful programs up to a million, in two or three places of a file. */
export const MOST_ITERATIONS = 2_000_000
export const MOST_ROUNDS_OF_FILE = 8_000_000

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'
const DES_EDE3_CBC = '1.2.840.113549.3.7'

const aesKeyBytes: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 16,
  '2.16.840.1.101.3.4.1.22': 24,
  '2.16.840.1.101.3.4.1.42': 32,
}

/** HMAC as RFC 8018 names it; without a name it is SHA-1. */
export const hmacHashes: Readonly<Record<string, PasswordHash>> = {
  '1.2.840.113549.2.7': 'SHA-1',
  '1.2.840.113549.2.9': 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
}

type Old = { readonly cipher: LegacyCipher; readonly keyBytes: number }

/** RFC 7292, appendix C. */
const oldCiphers: Readonly<Record<string, Old>> = {
  '1.2.840.113549.1.12.1.3': { cipher: '3DES', keyBytes: 24 },
  '1.2.840.113549.1.12.1.4': { cipher: '3DES', keyBytes: 16 },
  '1.2.840.113549.1.12.1.5': { cipher: 'RC2-128', keyBytes: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'RC2-40', keyBytes: 5 },
}

type Opened = Result<Bytes, DecryptionProblem>

const wrong = err({ kind: 'wrong-password' } as const)
const unsupported = (algorithm: string | undefined) =>
  err({ kind: 'unsupported-encryption', algorithm: algorithm ?? '' } as const)

/** Opens what a password locks, by the AlgorithmIdentifier that stands beside it. */
export async function decryptWith(
  { text, wide, rounds: budget }: Password,
  algorithm: BaseBlock | undefined,
  data: Bytes,
): Promise<Opened> {
  const [name, parameters] = childrenOf(algorithm)
  const id = oidOf(name)
  const asked = roundsIn(id === PBES2 ? childrenOf(childrenOf(parameters)[0])[1] : parameters)
  if (budget) budget.left -= asked
  if (budget && budget.left < 0) return err({ kind: 'too-much-work', iterations: asked })
  if (id === PBES2) return openPbes2(text, parameters, data)
  const old = id === undefined ? undefined : oldCiphers[id]
  const [salt, rounds] = childrenOf(parameters)
  const [saltBytes, iterations] = [octetsOf(salt), countOf(rounds)]
  if (!old || !saltBytes || !iterations) return unsupported(id)
  if (iterations > MOST_ITERATIONS) return err({ kind: 'too-much-work', iterations })
  const derivation = { hash: 'SHA-1', password: wide, salt: saltBytes, iterations } as const
  const key = derivePkcs12(derivation, 'key', old.keyBytes)
  const iv = derivePkcs12(derivation, 'vector', 8)
  return opened(await openLegacy(old.cipher, { key: threeKeys(key), iv, data }))
}

/** The second member of every derivation's parameters. */
const roundsIn = (parameters: BaseBlock | undefined): number =>
  countOf(childrenOf(parameters)[1]) ?? 0

const opened = (bytes: Bytes | undefined): Opened => (bytes ? ok(bytes) : wrong)

/** DES with two keys uses the first one again. */
const threeKeys = (key: Bytes): Bytes =>
  key.length === 16 ? Uint8Array.from([...key, ...key.subarray(0, 8)]) : key

/** RFC 8018, 6.2. */
async function openPbes2(
  password: string,
  parameters: BaseBlock | undefined,
  data: Bytes,
): Promise<Opened> {
  const [derivation, scheme] = childrenOf(parameters)
  const [name, vector] = childrenOf(scheme)
  const cipher = oidOf(name)
  const iv = octetsOf(vector)
  const isOld = cipher === DES_EDE3_CBC
  const keyBytes = isOld ? 24 : aesKeyBytes[cipher ?? '']
  if (!keyBytes || !iv) return unsupported(cipher)
  const key = await derivePbkdf2(password, derivation, keyBytes)
  if (!key.ok) return key
  return opened(
    isOld
      ? await openLegacy('3DES', { key: key.value, iv, data })
      : await openAes(key.value, iv, data),
  )
}

/** Threefold DES with the two keys of RC2 goes another way: only AES is WebCrypto's. */
async function openAes(key: Bytes, iv: Bytes, data: Bytes): Promise<Bytes | undefined> {
  try {
    const usable = await crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['decrypt'])
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, usable, data))
  } catch {
    return undefined
  }
}

/** By a KeyDerivationFunc that is PBKDF2 (RFC 8018, A.2), for `length` bytes. */
export async function derivePbkdf2(
  password: string,
  algorithm: BaseBlock | undefined,
  length: number,
): Promise<Opened> {
  const [name, parameters] = childrenOf(algorithm)
  const id = oidOf(name)
  const [saltElement, rounds, ...more] = childrenOf(parameters)
  const [salt, iterations] = [octetsOf(saltElement), countOf(rounds)]
  const [function_] = more.flatMap((element) => oidOf(childrenOf(element)[0]) ?? [])
  const hash = hmacHashes[function_ ?? '1.2.840.113549.2.7']
  if (id !== PBKDF2 || !salt || !iterations) return unsupported(id)
  if (!hash) return unsupported(function_)
  if (iterations > MOST_ITERATIONS) return err({ kind: 'too-much-work', iterations })
  const secret = await crypto.subtle.importKey('raw', bytesOfText(password), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', salt, iterations, hash },
    secret,
    length * 8,
  )
  return ok(new Uint8Array(bits))
}
