import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import type { WrittenRecord } from '#src/domain/parse-record.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { type Bytes, ownBytes, toHex } from './bytes.ts'
import { canonicalJson, type NotCanonical } from './canonical-json.ts'

export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512'

export const digestOf = async (hash: HashName, bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(hash, ownBytes(bytes)))

const hashers = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const

/** A digest that takes its bytes piece by piece, and can be copied on the way; without WebCrypto. */
export const runningDigest = (hash: HashName) => hashers[hash].create()

/** Of all parts one after the other, without a copy of them and without a wait: for little, that is the longer part. */
export function digestOfParts(hash: HashName, parts: readonly Uint8Array[]): Bytes {
  const running = runningDigest(hash)
  for (const part of parts) running.update(part)
  return ownBytes(running.digest())
}

/** Lower-case hex. */
export const sha256Hex = async (bytes: Uint8Array): Promise<string> =>
  toHex(await digestOf('SHA-256', bytes))

/** What a signature over a record signs: its RFC 8785 form without `signatures`. */
export function recordPayload(record: WrittenRecord): Result<Bytes, NotCanonical> {
  const { signatures: _, ...signed } = record
  return canonicalJson(signed)
}

/** SHA-256 of `recordPayload`: the digest printed on page 1 and named in the XMP. */
export const recordDigest = (record: WrittenRecord): Promise<Result<string, NotCanonical>> =>
  hashed(recordPayload(record))

/** SHA-256 of the framework's RFC 8785 form: `framework.sha256` of a record. */
export const frameworkDigest = (definition: unknown): Promise<Result<string, NotCanonical>> =>
  hashed(canonicalJson(definition))

async function hashed(bytes: Result<Bytes, NotCanonical>): Promise<Result<string, NotCanonical>> {
  return bytes.ok ? ok(await sha256Hex(bytes.value)) : bytes
}

/** In groups of four, so that two people can compare it aloud: `3F2A 91BC …`. */
export const formatFingerprint = (hex: string): string =>
  (hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')
