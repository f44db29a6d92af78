import {
  Boolean as Asn1Boolean,
  type BaseBlock,
  BitString,
  GeneralizedTime,
  Integer,
  Primitive,
  UTCTime,
  Utf8String,
} from 'asn1js'
import { type Scheme, schemeOfKey, schemeOid } from '#src/signing/algorithms.ts'
import { derOf, explicit, integer, octets, oid, raw, sequence, setOf } from '#src/signing/asn1.ts'
import type { Bytes } from '#src/signing/bytes.ts'
import { signBytes } from '#src/signing/raw-signature.ts'

/** Any certificate a test needs, also those that our own program would never make. */
export type CertificateParts = {
  name?: string
  organisation?: string
  /** Subject attributes instead of the name and the organisation. */
  subject?: readonly [string, BaseBlock][]
  /** `attribute` is what the name is called by; the common name unless said. */
  issuer?: { name: string; key: CryptoKey; attribute?: string }
  version?: number
  serial?: Uint8Array
  notBefore?: Date
  /** The beginning as it is to be written, right or wrong. */
  notBeforeText?: string
  notAfter?: Date
  extensions?: readonly BaseBlock[]
  /** Written as the certificate's algorithm instead of the true one. */
  innerAlgorithm?: string
  /** Written in place of the key's own SubjectPublicKeyInfo. */
  publicKey?: Uint8Array
  /** Written in place of the issuer's signature. */
  signature?: BaseBlock
}

export const anExtension = (id: string, critical: boolean, value: BaseBlock): BaseBlock =>
  sequence(oid(id), ...(critical ? [new Asn1Boolean({ value: true })] : []), octets(derOf(value)))

export const someUsage = (bits: number): BaseBlock =>
  new BitString({ valueHex: Uint8Array.of(bits), unusedBits: 0 })

const utf8 = (value: string): BaseBlock => new Utf8String({ value })
const nameOf = (attributes: readonly [string, BaseBlock][]): BaseBlock =>
  sequence(...attributes.map(([type, value]) => setOf(sequence(oid(type), value))))
const time = (valueDate: Date): BaseBlock =>
  valueDate.getUTCFullYear() < 2050
    ? new UTCTime({ valueDate })
    : new GeneralizedTime({ valueDate })

/** A text of more than 14 characters is written as GeneralizedTime. */
const beginning = ({ notBefore, notBeforeText: text }: CertificateParts): BaseBlock =>
  text
    ? new Primitive({
        idBlock: { tagClass: 1, tagNumber: text.length > 14 ? 24 : 23 },
        valueHex: Uint8Array.from(Buffer.from(text)),
      })
    : time(notBefore ?? new Date('2026-01-01T00:00:00Z'))

export async function aCertificate(
  keys: CryptoKeyPair,
  parts: CertificateParts = {},
): Promise<Bytes> {
  const {
    version = 3,
    publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey)),
  } = parts
  const signingKey = parts.issuer?.key ?? keys.privateKey
  const scheme = schemeOfKey(signingKey) as Scheme
  const subject = parts.subject ?? [
    ['2.5.4.10', utf8(parts.organisation ?? 'Office of Tests')],
    ['2.5.4.3', utf8(parts.name ?? 'Tess Tester')],
  ]
  const issuer = parts.issuer
    ? ([[parts.issuer.attribute ?? '2.5.4.3', utf8(parts.issuer.name)]] as const)
    : subject
  const algorithm = sequence(oid(schemeOid(scheme)))
  const body = sequence(
    ...(version === 1 ? [] : [explicit(0, new Integer({ value: version - 1 }))]),
    integer(parts.serial ?? Uint8Array.of(0x11, 0x22, 0x33)),
    parts.innerAlgorithm ? sequence(oid(parts.innerAlgorithm)) : algorithm,
    nameOf(issuer as readonly [string, BaseBlock][]),
    sequence(beginning(parts), time(parts.notAfter ?? new Date('2028-01-01T00:00:00Z'))),
    nameOf(subject),
    raw(publicKey),
    ...(parts.extensions ? [explicit(3, sequence(...parts.extensions))] : []),
  )
  const signature = new BitString({ valueHex: await signBytes(signingKey, scheme, derOf(body)) })
  return derOf(sequence(body, algorithm, parts.signature ?? signature))
}

export const ecKeys = (namedCurve: 'P-256' | 'P-384' | 'P-521' = 'P-256'): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve }, true, ['sign', 'verify'])

export const rsaKeys = (modulusLength = 2048, hash = 'SHA-256'): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash,
      modulusLength,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    true,
    ['sign', 'verify'],
  )
