import {
  Boolean as Asn1Boolean,
  type BaseBlock,
  BitString,
  GeneralizedTime,
  Integer,
  Primitive,
  type Sequence,
  UTCTime,
  Utf8String,
} from 'asn1js'
import { type Scheme, schemeOid } from './algorithms.ts'
import { derOf, explicit, integer, octets, oid, raw, sequence, setOf } from './asn1.ts'
import type { Bytes } from './bytes.ts'
import {
  ADOBE_DOCUMENT_SIGNING,
  AUTHORITY_KEY_IDENTIFIER,
  BASIC_CONSTRAINTS,
  COMMON_NAME,
  DOCUMENT_SIGNING,
  EMAIL_PROTECTION,
  EXTENDED_KEY_USAGE,
  KEY_USAGE,
  ORGANISATION,
  PSEUDONYM,
  SUBJECT_KEY_IDENTIFIER,
} from './object-identifiers.ts'
import { signBytes } from './raw-signature.ts'

export type Subject = {
  readonly name: string
  readonly organisation: string
  readonly pseudonym: boolean
}

const DAY = 86_400_000
const VALID_DAYS = 825
/** The first year that needs GeneralizedTime (RFC 5280, 4.1.2.5). */
const GENERALIZED_FROM = 2050

/** X.509 version 3 (RFC 5280) for an EC key, signed with that key: it vouches for itself and for nobody else. */
export async function selfSignedCertificate(
  keys: CryptoKeyPair,
  scheme: Scheme,
  subject: Subject,
  now: Date,
): Promise<Bytes> {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey))
  const name = distinguishedName(subject)
  const from = new Date(Math.floor(now.getTime() / 1000) * 1000)
  const until = new Date(from.getTime() + VALID_DAYS * DAY)
  const algorithm = sequence(oid(schemeOid(scheme)))
  const body = sequence(
    explicit(0, new Integer({ value: 2 })),
    integer(randomSerial()),
    algorithm,
    name,
    sequence(time(from), time(until)),
    name,
    raw(spki),
    explicit(3, sequence(...extensions(await keyIdentifier(keys.publicKey)))),
  )
  const signed = derOf(body)
  const signature = await signBytes(keys.privateKey, scheme, signed)
  return derOf(sequence(body, algorithm, new BitString({ valueHex: signature })))
}

/** 16 random bytes, positive and never with a leading zero (RFC 5280, 4.1.2.2). */
function randomSerial(): Bytes {
  const serial = crypto.getRandomValues(new Uint8Array(16))
  serial[0] = (Number(serial[0]) & 0x3f) | 0x40
  return serial
}

/** One attribute to a set, from the general to the particular. */
function distinguishedName({ name, organisation, pseudonym }: Subject): Sequence {
  const attributes: [string, string][] = [
    [ORGANISATION, organisation],
    [COMMON_NAME, name],
    [PSEUDONYM, pseudonym ? name : ''],
  ]
  const stated = attributes.filter(([, value]) => value !== '')
  return sequence(
    ...stated.map(([type, value]) => setOf(sequence(oid(type), new Utf8String({ value })))),
  )
}

const time = (valueDate: Date): BaseBlock =>
  valueDate.getUTCFullYear() < GENERALIZED_FROM
    ? new UTCTime({ valueDate })
    : new GeneralizedTime({ valueDate })

/** SHA-1 over the key's bits names the key and protects nothing (RFC 5280, 4.2.1.2, method 1). */
async function keyIdentifier(key: CryptoKey): Promise<Bytes> {
  const bits = await crypto.subtle.exportKey('raw', key)
  return new Uint8Array(await crypto.subtle.digest('SHA-1', bits))
}

/**
 * Email protection is among the purposes because NSS (pdfsig, LibreOffice) judges document signers
 * as signers of mail, and without it reports a damaged certificate instead of an unknown issuer.
 */
function extensions(keyId: Bytes): Sequence[] {
  const purposes = [DOCUMENT_SIGNING, ADOBE_DOCUMENT_SIGNING, EMAIL_PROTECTION]
  const ownKey = new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: keyId })
  return [
    extension(BASIC_CONSTRAINTS, true, sequence()),
    extension(KEY_USAGE, true, signingUsage()),
    extension(EXTENDED_KEY_USAGE, false, sequence(...purposes.map(oid))),
    extension(SUBJECT_KEY_IDENTIFIER, false, octets(keyId)),
    extension(AUTHORITY_KEY_IDENTIFIER, false, sequence(ownKey)),
  ]
}

/** digitalSignature and nonRepudiation. */
const signingUsage = (): BitString =>
  new BitString({ valueHex: new Uint8Array([0xc0]), unusedBits: 6 })

function extension(id: string, critical: boolean, value: BaseBlock): Sequence {
  const mark = critical ? [new Asn1Boolean({ value: true })] : []
  return sequence(oid(id), ...mark, octets(derOf(value)))
}
