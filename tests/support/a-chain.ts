import { Boolean as Asn1Boolean, type BaseBlock, Integer, Utf8String } from 'asn1js'
import { oid, sequence } from '#src/signing/asn1.ts'
import { readCertificate, type SignerCertificate } from '#src/signing/certificate.ts'
import {
  aCertificate,
  anExtension,
  type CertificateParts,
  ecKeys,
  someUsage,
} from './a-certificate.ts'

/** A key with its certificate, as an authority or a person under one holds it. */
export type Holder = { name: string; keys: CryptoKeyPair; der: Uint8Array<ArrayBuffer> }

/** BasicConstraints and key usage of an authority. */
export const anAuthority = (depth?: number): BaseBlock[] => [
  anExtension(
    '2.5.29.19',
    true,
    sequence(
      new Asn1Boolean({ value: true }),
      ...(depth === undefined ? [] : [new Integer({ value: depth })]),
    ),
  ),
  anExtension('2.5.29.15', true, someUsage(0x06)),
]

/** The one purpose of a time-stamping authority's certificate. */
export const forTimeStamping = (): BaseBlock[] => [
  anExtension('2.5.29.37', true, sequence(oid('1.3.6.1.5.5.7.3.8'))),
]

const subjectOf = (name: string): CertificateParts => ({
  subject: [['2.5.4.3', new Utf8String({ value: name })]],
})

let issued = 0
const nextSerial = (): Uint8Array => {
  issued += 1
  return Uint8Array.of(0x40, issued >> 8, issued & 0xff)
}

/** Its own authority, or one under `issuer`; a person where `extensions` do not say otherwise. */
export async function aHolder(
  name: string,
  issuer?: Holder,
  parts: CertificateParts & { keys?: CryptoKeyPair } = {},
): Promise<Holder> {
  const keys = parts.keys ?? (await ecKeys())
  const der = await aCertificate(keys, {
    serial: nextSerial(),
    ...subjectOf(name),
    ...(issuer && { issuer: { name: issuer.name, key: issuer.keys.privateKey } }),
    ...parts,
  })
  return { name, keys, der }
}

export async function certificateOf({ der }: Pick<Holder, 'der'>): Promise<SignerCertificate> {
  const read = await readCertificate(der)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

/** A root, an authority under it, and a person under that. */
export async function aChain(parts: CertificateParts = {}) {
  const root = await aHolder('Test Root', undefined, { extensions: anAuthority() })
  const middle = await aHolder('Test Agency CA', root, { extensions: anAuthority(0) })
  const person = await aHolder('Pia Person', middle, parts)
  return { root, middle, person }
}
