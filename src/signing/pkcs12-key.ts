import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { type Bytes, concatBytes } from './bytes.ts'
import type { HashName } from './digest.ts'

/** SHA-1 opens old files here; nothing is ever signed or believed with it. */
export type PasswordHash = HashName | 'SHA-1'

export const passwordHashes = {
  'SHA-1': sha1,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
} as const

/** RFC 7292, B.3: what the bytes are for. */
const ids = { key: 1, vector: 2, mac: 3 } as const

export type DerivedFor = keyof typeof ids

export type Derivation = {
  readonly hash: PasswordHash
  /** As `passwordBytes` makes it. */
  readonly password: Bytes
  readonly salt: Bytes
  readonly iterations: number
}

/** Two bytes a character and two at the end, as RFC 7292 (B.1) writes passwords. */
export function passwordBytes(password: string): Bytes {
  const out = new DataView(new ArrayBuffer(password.length * 2 + 2))
  for (let at = 0; at < password.length; at += 1) out.setUint16(at * 2, password.charCodeAt(at))
  return new Uint8Array(out.buffer)
}

/** The key derivation of RFC 7292, B.2, for `length` bytes. */
export function derivePkcs12(
  { hash, password, salt, iterations }: Derivation,
  purpose: DerivedFor,
  length: number,
): Bytes {
  const digest = passwordHashes[hash]
  const block = digest.blockLen
  const diversifier = new Uint8Array(block).fill(ids[purpose])
  const mixed = concatBytes(repeated(salt, block), repeated(password, block))
  const out: Uint8Array[] = []
  for (let made = 0; made < length; made += digest.outputLen) {
    let chunk = digest(concatBytes(diversifier, mixed))
    for (let round = 1; round < iterations; round += 1) chunk = digest(chunk)
    out.push(chunk)
    const added = stretched(chunk, block)
    for (let at = 0; at < mixed.length; at += block) addTo(mixed.subarray(at, at + block), added)
  }
  return concatBytes(...out).slice(0, length)
}

/** Over and over, up to the next multiple of the block. */
const repeated = (bytes: Bytes, block: number): Bytes =>
  stretched(bytes, Math.ceil(bytes.length / block) * block)

const stretched = (bytes: Uint8Array, length: number): Bytes =>
  Uint8Array.from({ length }, (_, at) => Number(bytes[at % bytes.length]))

/** Both as one large number, plus one, without what does not fit. */
function addTo(block: Uint8Array, other: Uint8Array): void {
  let carry = 1
  for (let at = block.length - 1; at >= 0; at -= 1) {
    const sum = Number(block[at]) + Number(other[at]) + carry
    block[at] = sum
    carry = sum >> 8
  }
}
