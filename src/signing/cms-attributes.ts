import { hashByOid } from './algorithms.ts'
import { type Element, elementsIn } from './ber.ts'
import type { Bytes } from './bytes.ts'
import type { HashName } from './digest.ts'
import {
  algorithmIn,
  dottedName,
  hasTag,
  octetsIn,
  sequenceIn,
  TAG,
  timeIn,
} from './element-reading.ts'
import {
  CONTENT_TYPE,
  ID_DATA,
  MESSAGE_DIGEST,
  SIGNING_CERTIFICATE_V2,
  SIGNING_TIME,
} from './object-identifiers.ts'
import { isAscending, isStrictDer } from './strict-der.ts'

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
 * Of the element that holds them, `[0]` in its place. `undefined` when the attributes are not those that
 * RFC 5652 section 11 demands, each once, for content of that type.
 */
export function readSignedAttributes(
  element: Element | undefined,
  type: string = ID_DATA,
): SignedAttributes | undefined {
  if (!element) return undefined
  const signedAttributes = Uint8Array.from(element)
  signedAttributes[0] = TAG.set
  const elements = isStrictDer(signedAttributes) ? elementsIn(signedAttributes) : []
  const attributes = new Map(elements.map(readAttribute))
  if (attributes.size !== elements.length || !isAscending(elements)) return undefined
  const valuesOf = (id: string): readonly Element[] => attributes.get(id) ?? []
  const [contentType, ...moreTypes] = valuesOf(CONTENT_TYPE)
  const [digest, ...moreDigests] = valuesOf(MESSAGE_DIGEST)
  const contentDigest = octetsIn(digest)
  if (dottedName(contentType) !== type || !contentDigest) return undefined
  if (moreTypes.length + moreDigests.length > 0) return undefined
  const signingTime = timeIn(valuesOf(SIGNING_TIME)[0])?.toISOString()
  const certificates = valuesOf(SIGNING_CERTIFICATE_V2)
  const signingCertificate = readSigningCertificate(certificates)
  if (certificates.length > 0 && !signingCertificate) return undefined
  return { signedAttributes, contentDigest, signingCertificate, signingTime }
}

/** Those that are none share one name, and then stand twice or are not looked at. */
function readAttribute(element: Element): [string | undefined, readonly Element[]] {
  const [type, values] = sequenceIn(element) ?? []
  return [dottedName(type), hasTag(values, TAG.set) ? elementsIn(values) : []]
}

/** SigningCertificateV2 (RFC 5035): its first certificate is the signer's. */
function readSigningCertificate([value, ...more]: readonly Element[]):
  | CertificateDigest
  | undefined {
  const [list] = sequenceIn(value) ?? []
  const [first] = sequenceIn(list) ?? []
  const [head, next] = sequenceIn(first) ?? []
  if (more.length > 0 || !head) return undefined
  if (hasTag(head, TAG.octets)) return certificateDigest('SHA-256', head)
  const hash = hashByOid(algorithmIn(head)?.id ?? '')
  return hash && certificateDigest(hash, next)
}

function certificateDigest(
  hash: HashName,
  element: Element | undefined,
): CertificateDigest | undefined {
  const digest = octetsIn(element)
  return digest && { hash, digest }
}
