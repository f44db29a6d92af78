import { readFileSync } from 'node:fs'
import { hmac } from '@noble/hashes/hmac.js'
import { type BaseBlock, Integer, Null } from 'asn1js'
import { hashOid } from '#src/signing/algorithms.ts'
import { derOf, explicit, octets, oid, raw, sequence } from '#src/signing/asn1.ts'
import { type Bytes, bytesOfText } from '#src/signing/bytes.ts'
import { derivePkcs12, passwordBytes, passwordHashes } from '#src/signing/pkcs12-key.ts'

/** Files made by OpenSSL once, see the README beside them. */
export const keptP12 = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../fixtures/certificates/${name}`, import.meta.url)))
export const keptPassword = 'correct horse é'

const ID_DATA = '1.2.840.113549.1.7.1'
const BAG = '1.2.840.113549.1.12.10.1.'
const X509 = '1.2.840.113549.1.9.22.1'
const PBKDF2 = '1.2.840.113549.1.5.12'
export const HMAC_SHA256 = '1.2.840.113549.2.9'
const salt = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)

export const aBag = (kind: number, value: BaseBlock): BaseBlock =>
  sequence(oid(`${BAG}${kind}`), explicit(0, value))
export const keyBag = (pkcs8: Uint8Array): BaseBlock => aBag(1, raw(pkcs8))
export const certificateBag = (der: Uint8Array, type = X509): BaseBlock =>
  aBag(3, sequence(oid(type), explicit(0, octets(der))))

export const dataInfo = (bytes: Uint8Array): BaseBlock =>
  sequence(oid(ID_DATA), explicit(0, octets(bytes)))
/** Bags in one unlocked safe. */
export const aSafe = (...bags: BaseBlock[]): BaseBlock => dataInfo(derOf(sequence(...bags)))

export type P12Parts = {
  version?: number
  password?: string
  /** `wide` is the password as it goes into the derivation. */
  mac?: 'none' | 'SHA-256' | 'PBMAC1' | BaseBlock
  wide?: Bytes
  iterations?: number
  /** Left out, the MAC says one round. */
  saysRounds?: boolean
}

/** A PKCS #12 file around these safes. */
export async function aP12(safes: readonly BaseBlock[], parts: P12Parts = {}): Promise<Bytes> {
  const content = derOf(sequence(...safes))
  const mac = await macOver(content, parts)
  return derOf(
    sequence(new Integer({ value: parts.version ?? 3 }), dataInfo(content), ...(mac ? [mac] : [])),
  )
}

function macOver(content: Bytes, parts: P12Parts): Promise<BaseBlock> | BaseBlock | undefined {
  const { mac = 'SHA-256', password = '', iterations = 3 } = parts
  if (mac === 'none') return undefined
  if (typeof mac !== 'string') return mac
  if (mac === 'PBMAC1') return pbmac1(content, password, iterations)
  const rounds = parts.saysRounds === false ? 1 : iterations
  const wide = parts.wide ?? passwordBytes(password)
  const key = derivePkcs12({ hash: 'SHA-256', password: wide, salt, iterations: rounds }, 'mac', 32)
  const digest = hmac(passwordHashes['SHA-256'], key, content)
  return sequence(
    sequence(sequence(oid(hashOid('SHA-256')), new Null()), octets(digest)),
    octets(salt),
    ...(parts.saysRounds === false ? [] : [new Integer({ value: rounds })]),
  )
}

/** RFC 9579. */
async function pbmac1(content: Bytes, password: string, iterations: number): Promise<BaseBlock> {
  const secret = await crypto.subtle.importKey('raw', bytesOfText(password), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', salt, iterations, hash: 'SHA-256' },
    secret,
    256,
  )
  const digest = hmac(passwordHashes['SHA-256'], new Uint8Array(bits), content)
  return aMac(pbmac1Parameters(iterations), digest)
}

export const pbkdf2 = (iterations: number, ...more: BaseBlock[]): BaseBlock =>
  sequence(oid(PBKDF2), sequence(octets(salt), new Integer({ value: iterations }), ...more))

const pbmac1Parameters = (iterations: number): BaseBlock =>
  sequence(
    pbkdf2(iterations, new Integer({ value: 32 }), sequence(oid(HMAC_SHA256), new Null())),
    sequence(oid(HMAC_SHA256), new Null()),
  )

/** MacData with PBMAC1 and any parameters. */
export const aMac = (parameters: BaseBlock, digest: Uint8Array = new Uint8Array(32)): BaseBlock =>
  sequence(
    sequence(sequence(oid('1.2.840.113549.1.5.14'), parameters), octets(digest)),
    octets(new Uint8Array(8)),
    new Integer({ value: 1 }),
  )

export const pkcs8Of = async (key: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey('pkcs8', key))
