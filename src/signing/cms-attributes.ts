import { ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js'
import type { SignerInfo } from 'pkijs'
import { hashByOid } from './algorithms.ts'
import { type Bytes, ownBytes } from './bytes.ts'
import type { HashName } from './digest.ts'
import {
  CONTENT_TYPE,
  ID_DATA,
  MESSAGE_DIGEST,
  SIGNING_CERTIFICATE_V2,
  SIGNING_TIME,
} from './object-identifiers.ts'
import { derChildren, isAscending, isStrictDer } from './strict-der.ts'

export type SignedAttributes = {
  /** The SET OF whose DER is signed (RFC 5652, 5.4). */
  readonly signedAttributes: Bytes
  readonly contentDigest: Bytes
  /** The certificate's digest that was signed along; undefined when none was. */
  readonly signingCertificate: CertificateDigest | undefined
  /** What the signer's clock said, ISO 8601 in UTC; undefined where the signature does not state it. */
  readonly signingTime: string | undefined
}

type CertificateDigest = { readonly hash: HashName; readonly digest: Bytes }

/**
 * `undefined` when the attributes are not those that RFC 5652 section 11 demands, each once, for
 * content of that type.
 */
export function readSignedAttributes(
  { signedAttrs }: SignerInfo,
  type: string = ID_DATA,
): SignedAttributes | undefined {
  if (!signedAttrs) return undefined
  const signedAttributes = new Uint8Array(signedAttrs.encodedValue)
  if (!isStrictDer(signedAttributes)) return undefined
  const types = signedAttrs.attributes.map((attribute) => attribute.type)
  if (new Set(types).size !== types.length || !isAscending(derChildren(signedAttributes)))
    return undefined
  const valuesOf = (id: string): unknown[] =>
    signedAttrs.attributes.find((attribute) => attribute.type === id)?.values ?? []
  const [contentType, ...moreTypes] = valuesOf(CONTENT_TYPE)
  const [digest, ...moreDigests] = valuesOf(MESSAGE_DIGEST)
  const isOfType =
    contentType instanceof ObjectIdentifier && contentType.valueBlock.toString() === type
  if (!isOfType || !(digest instanceof OctetString)) return undefined
  if (moreTypes.length + moreDigests.length > 0) return undefined
  const contentDigest = ownBytes(digest.valueBlock.valueHexView)
  const signingTime = timeOf(valuesOf(SIGNING_TIME))
  const certificates = valuesOf(SIGNING_CERTIFICATE_V2)
  const signingCertificate = readSigningCertificate(certificates)
  if (certificates.length > 0 && !signingCertificate) return undefined
  return { signedAttributes, contentDigest, signingCertificate, signingTime }
}

/** UTCTime and GeneralizedTime alike, which the parser reads as the one class of the other. */
const timeOf = ([value]: readonly unknown[]): string | undefined =>
  value instanceof UTCTime && !Number.isNaN(value.toDate().getTime())
    ? value.toDate().toISOString()
    : undefined

/** SigningCertificateV2 (RFC 5035): its first certificate is the signer's. */
function readSigningCertificate(values: readonly unknown[]): CertificateDigest | undefined {
  const [value, ...more] = values
  const first = firstOf(firstOf(value))
  if (more.length > 0 || !(first instanceof Sequence)) return undefined
  const [head, next] = first.valueBlock.value
  if (head instanceof OctetString) return certificateDigest('SHA-256', head)
  const algorithm = firstOf(head)
  const hash =
    algorithm instanceof ObjectIdentifier ? hashByOid(algorithm.valueBlock.toString()) : undefined
  return hash && certificateDigest(hash, next)
}

const firstOf = (value: unknown): unknown =>
  value instanceof Sequence ? value.valueBlock.value[0] : undefined

const certificateDigest = (hash: HashName, value: unknown): CertificateDigest | undefined =>
  value instanceof OctetString
    ? { hash, digest: ownBytes(value.valueBlock.valueHexView) }
    : undefined
