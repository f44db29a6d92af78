import {
  Boolean as Asn1Boolean,
  type BaseBlock,
  GeneralizedTime,
  Integer,
  Primitive,
  Utf8String,
} from 'asn1js'
import { hashOid } from '#src/signing/algorithms.ts'
import { derOf, integer, octets, oid, raw, sequence } from '#src/signing/asn1.ts'
import type { Bytes } from '#src/signing/bytes.ts'
import { digestOf } from '#src/signing/digest.ts'
import { aHolder, anAuthority, forTimeStamping, type Holder } from './a-chain.ts'
import { aCms, attribute, type CmsParts, messageDigest, signingCertificateV2 } from './a-cms.ts'

const ID_TST_INFO = '1.2.840.113549.1.9.16.1.4'
const stampedAt = new Date('2026-05-03T09:10:11.000Z')

export type InfoParts = {
  version?: number
  policy?: string
  hash?: BaseBlock
  time?: Date
  /** The time as it is to be written, right or wrong. */
  timeText?: string
  serial?: Uint8Array
  nonce?: Uint8Array | undefined
  extensions?: readonly BaseBlock[]
}

/** What an authority signs (RFC 3161, TSTInfo), with anything in it. */
export function timestampInfo(digest: Uint8Array, parts: InfoParts = {}): Bytes {
  const { nonce, extensions, timeText } = parts
  const time = timeText
    ? new Primitive({
        idBlock: { tagClass: 1, tagNumber: 24 },
        valueHex: Uint8Array.from(Buffer.from(timeText)),
      })
    : new GeneralizedTime({ valueDate: parts.time ?? stampedAt })
  const context = { tagClass: 3, tagNumber: 1 } as const
  return derOf(
    sequence(
      new Integer({ value: parts.version ?? 1 }),
      oid(parts.policy ?? '1.2.3.4.5'),
      sequence(parts.hash ?? sequence(oid(hashOid('SHA-256'))), octets(digest)),
      integer(parts.serial ?? Uint8Array.of(7)),
      time,
      ...(nonce ? [integer(nonce)] : []),
      ...(extensions ? [implicitSequence(context.tagNumber, extensions)] : []),
    ),
  )
}

function implicitSequence(tagNumber: number, value: readonly BaseBlock[]): BaseBlock {
  const body = derOf(sequence(...value))
  return raw(Uint8Array.from([0xa0 | tagNumber, ...body.subarray(1)]))
}

export type TimeAuthority = { root: Holder; holder: Holder }

/** An authority that may stamp times, under a root of its own. */
export async function aTimeAuthority(): Promise<TimeAuthority> {
  const root = await aHolder('Test Time Root', undefined, { extensions: anAuthority() })
  return { root, holder: await aHolder('Test Time Desk', root, { extensions: forTimeStamping() }) }
}

/** A token over that statement, signed by the authority. */
export async function aToken(
  { holder, root }: TimeAuthority,
  info: Uint8Array,
  parts: CmsParts = {},
): Promise<Bytes> {
  const scheme = { family: 'ECDSA', hash: 'SHA-256' } as const
  const signer = { key: holder.keys.privateKey, scheme, certificate: holder.der }
  return aCms(signer, info, {
    version: 3,
    eContentType: ID_TST_INFO,
    eContent: octets(info),
    certificates: [holder.der, root.der],
    attributes: [
      attribute('1.2.840.113549.1.9.3', oid(ID_TST_INFO)),
      messageDigest(await digestOf('SHA-256', info)),
      signingCertificateV2(octets(await digestOf('SHA-256', holder.der))),
    ],
    ...parts,
  })
}

/** The answer around a token (RFC 3161, TimeStampResp). */
export const anAnswer = (token?: Uint8Array, status = 0, text?: string): Bytes =>
  derOf(
    sequence(
      sequence(
        new Integer({ value: status }),
        ...(text === undefined ? [] : [sequence(new Utf8String({ value: text }))]),
      ),
      ...(token ? [raw(token)] : []),
    ),
  )

export const critical = (): BaseBlock =>
  sequence(oid('1.2.3'), new Asn1Boolean({ value: true }), octets(Uint8Array.of(5, 0)))
