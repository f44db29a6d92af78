import { hmac } from '@noble/hashes/hmac.js'
import type { BaseBlock } from 'asn1js'
import { err, ok, type Result } from '#src/domain/result.ts'
import { hashByOid } from './algorithms.ts'
import { childrenOf, countOf, octetsOf, oidOf } from './asn1-reading.ts'
import { type Bytes, equalBytes } from './bytes.ts'
import {
  type DecryptionProblem,
  derivePbkdf2,
  hmacHashes,
  MOST_ITERATIONS,
  type Password,
} from './password-encryption.ts'
import { derivePkcs12, type PasswordHash, passwordHashes } from './pkcs12-key.ts'

const PBMAC1 = '1.2.840.113549.1.5.14'
const SHA_1 = '1.3.14.3.2.26'

/** Whether this password made the MacData (RFC 7292, 4; with PBMAC1: RFC 9579) over that content. */
export async function checkMac(
  mac: BaseBlock,
  password: Password,
  content: Bytes,
): Promise<Result<void, DecryptionProblem>> {
  const [info, saltElement, rounds] = childrenOf(mac)
  const [algorithm, value] = childrenOf(info)
  const [name, parameters] = childrenOf(algorithm)
  const id = oidOf(name)
  const expected = octetsOf(value)
  const made =
    id === PBMAC1
      ? await newMac(password.text, parameters, content)
      : oldMac(hashOf(id), { password, saltElement, rounds }, content)
  if (!made.ok) return made
  return expected && made.value && equalBytes(made.value, expected)
    ? ok(undefined)
    : err({ kind: 'wrong-password' })
}

const hashOf = (id = ''): PasswordHash | undefined => (id === SHA_1 ? 'SHA-1' : hashByOid(id))

type Old = {
  readonly password: Password
  readonly saltElement: BaseBlock | undefined
  readonly rounds: BaseBlock | undefined
}

function oldMac(
  hash: PasswordHash | undefined,
  { password, saltElement, rounds }: Old,
  content: Bytes,
): Result<Uint8Array, DecryptionProblem> {
  const salt = octetsOf(saltElement)
  const iterations = rounds ? countOf(rounds) : 1
  if (!hash || !salt || !iterations) return err({ kind: 'unsupported-encryption', algorithm: '' })
  if (iterations > MOST_ITERATIONS) return err({ kind: 'too-much-work', iterations })
  const digest = passwordHashes[hash]
  const derivation = { hash, password: password.wide, salt, iterations }
  return ok(hmac(digest, derivePkcs12(derivation, 'mac', digest.outputLen), content))
}

/** PBMAC1-params: a key derivation that states its length, and an HMAC. */
async function newMac(
  password: string,
  parameters: BaseBlock | undefined,
  content: Bytes,
): Promise<Result<Uint8Array, DecryptionProblem>> {
  const [derivation, scheme] = childrenOf(parameters)
  const id = oidOf(childrenOf(scheme)[0]) ?? ''
  const hash = hmacHashes[id]
  const [, , length] = childrenOf(childrenOf(derivation)[1])
  const bytes = countOf(length)
  if (!hash || !bytes || bytes > 1024) return err({ kind: 'unsupported-encryption', algorithm: id })
  const key = await derivePbkdf2(password, derivation, bytes)
  return key.ok ? ok(hmac(passwordHashes[hash], key.value, content)) : key
}
