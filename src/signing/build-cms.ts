import { Integer } from 'asn1js'
import { hashOid, type Scheme, schemeOid } from './algorithms.ts'
import { derOf, explicit, implicitSet, integer, octets, oid, raw, sequence, setOf } from './asn1.ts'
import type { Bytes } from './bytes.ts'
import type { SignerCertificate } from './certificate.ts'
import { digestOf } from './digest.ts'
import {
  CONTENT_TYPE,
  ID_DATA,
  ID_SIGNED_DATA,
  MESSAGE_DIGEST,
  SIGNING_CERTIFICATE_V2,
} from './object-identifiers.ts'
import { signBytes } from './raw-signature.ts'

export type CmsSigner = {
  readonly key: CryptoKey
  readonly scheme: Scheme
  readonly certificate: SignerCertificate
  /** DER. */
  readonly chain: readonly Uint8Array[]
}

/**
 * A detached CMS SignedData (RFC 5652) over content of that digest, as PAdES B-B wants it
 * (ETSI EN 319 142-1): the certificate is signed along, and no signing time is claimed, since in a
 * PDF the claim stands in the signature dictionary. `contentDigest` is made with the scheme's hash.
 */
export async function buildCms(signer: CmsSigner, contentDigest: Bytes): Promise<Bytes> {
  const { certificate, chain, key, scheme } = signer
  const attributes = [
    attribute(CONTENT_TYPE, oid(ID_DATA)),
    attribute(MESSAGE_DIGEST, octets(contentDigest)),
    attribute(SIGNING_CERTIFICATE_V2, await signingCertificate(certificate, scheme)),
  ]
  const signature = await signBytes(key, scheme, derOf(setOf(...attributes)))
  const digestAlgorithm = sequence(oid(hashOid(scheme.hash)))
  const signerInfo = sequence(
    new Integer({ value: 1 }),
    sequence(raw(certificate.issuerDer), integer(certificate.serial)),
    digestAlgorithm,
    implicitSet(0, ...attributes),
    sequence(oid(schemeOid(scheme))),
    octets(signature),
  )
  const signedData = sequence(
    new Integer({ value: 1 }),
    setOf(digestAlgorithm),
    sequence(oid(ID_DATA)),
    implicitSet(0, ...[certificate.der, ...chain].map(raw)),
    setOf(signerInfo),
  )
  return derOf(sequence(oid(ID_SIGNED_DATA), explicit(0, signedData)))
}

const attribute = (type: string, value: ReturnType<typeof oid | typeof octets | typeof sequence>) =>
  sequence(oid(type), setOf(value))

/** RFC 5035: the hash algorithm is left out where it is SHA-256, its default. */
async function signingCertificate({ der }: SignerCertificate, { hash }: Scheme) {
  const digest = octets(await digestOf(hash, der))
  const algorithm = hash === 'SHA-256' ? [] : [sequence(oid(hashOid(hash)))]
  return sequence(sequence(sequence(...algorithm, digest)))
}
