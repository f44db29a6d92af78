import { ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import type { SignerInfo } from 'pkijs'
import { hashByOid } from './algorithms.ts'
import { type Bytes, ownBytes } from './bytes.ts'
import type { HashName } from './digest.ts'
import {
  CONTENT_TYPE,
  ID_DATA,
  MESSAGE_DIGEST,
  SIGNING_CERTIFICATE_V2,
} from './object-identifiers.ts'
import { derChildren, isAscending, isStrictDer } from './strict-der.ts'

export type SignedAttributes = {
  /** The SET OF whose DER is signed (RFC 5652, 5.4). */
  readonly signedAttributes: Bytes
  readonly contentDigest: Bytes
  /** The certificate's digest that was signed along; undefined when none was. */
  readonly signingCertificate: CertificateDigest | undefined
}

type CertificateDigest = { readonly hash: HashName; readonly digest: Bytes }

/** `undefined` when the attributes are not those that RFC 5652 section 11 demands, each once. */
export function readSignedAttributes({ signedAttrs }: SignerInfo): SignedAttributes | undefined {
  if (!signedAttrs) return undefined
  const signedAttributes = new Uint8Array(signedAttrs.encodedValue)
  if (!isStrictDer(signedAttributes)) return undefined
  const types = signedAttrs.attributes.map((attribute) => attribute.type)
  if (new Set(types).size !== types.length || !isAscending(derChildren(signedAttributes)))
    return undefined
  const valuesOf = (type: string): unknown[] =>
    signedAttrs.attributes.find((attribute) => attribute.type === type)?.values ?? []
  const [contentType, ...moreTypes] = valuesOf(CONTENT_TYPE)
  const [digest, ...moreDigests] = valuesOf(MESSAGE_DIGEST)
  const isData =
    contentType instanceof ObjectIdentifier && contentType.valueBlock.toString() === ID_DATA
  if (!isData || !(digest instanceof OctetString)) return undefined
  if (moreTypes.length + moreDigests.length > 0) return undefined
  const contentDigest = ownBytes(digest.valueBlock.valueHexView)
  const certificates = valuesOf(SIGNING_CERTIFICATE_V2)
  if (certificates.length === 0)
    return { signedAttributes, contentDigest, signingCertificate: undefined }
  const signingCertificate = readSigningCertificate(certificates)
  return signingCertificate && { signedAttributes, contentDigest, signingCertificate }
}

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
