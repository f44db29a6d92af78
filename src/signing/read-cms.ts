import { err, ok, type Result } from '#src/domain/result.ts'
import { hashByOid } from './algorithms.ts'
import { bodyOf, type Element, elementsIn } from './ber.ts'
import { type Bytes, equalBytes } from './bytes.ts'
import { readCertificate, type SignerCertificate } from './certificate.ts'
import { readSignedAttributes, type SignedAttributes } from './cms-attributes.ts'
import {
  type Algorithm,
  algorithmIn,
  countIn,
  dottedName,
  hasTag,
  octetsIn,
  sequenceIn,
  TAG,
  tagged,
  takeTagged,
} from './element-reading.ts'
import { ID_DATA, ID_SIGNED_DATA, ID_TST_INFO } from './object-identifiers.ts'
import { type SeenScheme, schemeIn } from './rsa-pss.ts'

/** What a detached CMS signature states; nothing in it has been verified yet. */
export type CmsSignature = SignedAttributes & {
  readonly certificate: SignerCertificate
  /** DER; all that came along, the signer's too. */
  readonly certificates: readonly Uint8Array[]
  readonly scheme: SeenScheme
  readonly signature: Bytes
  /** What is signed, where it lies inside; empty for a detached signature. */
  readonly content: Bytes
}

/** `[0]` in the place of an OCTET STRING. */
const NAMED_KEY = 0x80

/** `detached` signs bytes that lie elsewhere, `timestamp` a statement inside (RFC 3161). */
type CmsKind = 'detached' | 'timestamp'

export type CmsReason =
  | 'not-signed-data'
  | 'not-detached'
  | 'not-a-timestamp'
  | 'not-one-signer'
  | 'version'
  | 'algorithm'
  | 'attributes'
  | 'no-certificate'

/** RFC 5652, 5.1, taken apart; elements are views of the bytes that were read. */
type SignedData = {
  readonly version: number | undefined
  readonly digests: readonly (Algorithm | undefined)[]
  readonly contentType: string | undefined
  readonly content: Element | undefined
  readonly certificates: readonly Element[]
  readonly signers: readonly Element[]
}

/** RFC 5652, 5.3. */
type SignerInfo = {
  readonly version: number | undefined
  /** Issuer and serial number, or `[0]` and the identifier of the key. */
  readonly sid: Element
  readonly digest: Algorithm
  readonly attributes: Element | undefined
  readonly scheme: Algorithm
  readonly signature: Bytes
}

/**
 * Strict: what a careful signer has no reason to write is refused, not skipped. Only the outer
 * layers may be BER, as NSS writes them; what is signed and the certificates must be DER.
 */
export async function readCms(
  ber: Bytes,
  kind: CmsKind = 'detached',
): Promise<Result<CmsSignature, CmsReason>> {
  const signedData = readSignedData(ber)
  if (!signedData) return err('not-signed-data')
  const content = contentOf(signedData, kind)
  if (!content) return err(kind === 'detached' ? 'not-detached' : 'not-a-timestamp')
  const [signerElement, ...others] = signedData.signers
  if (!signerElement || others.length > 0) return err('not-one-signer')
  const signer = readSigner(signerElement)
  if (!signer) return err('not-signed-data')
  if (!hasRightVersions(signedData, signer, kind)) return err('version')
  const scheme = schemeOf(signedData, signer)
  if (!scheme) return err('algorithm')
  const attributes = readSignedAttributes(signer.attributes, contentTypes[kind])
  if (!attributes) return err('attributes')
  const { certificates } = signedData
  const certificate = await signerCertificate(certificates, signer)
  if (!certificate) return err('no-certificate')
  return ok({
    ...{ ...attributes, certificate, certificates, scheme, content },
    signature: signer.signature,
  })
}

const contentTypes: Record<CmsKind, string> = { detached: ID_DATA, timestamp: ID_TST_INFO }

/** Undefined where the content is of another type, or lies where it must not. */
function contentOf({ contentType, content }: SignedData, kind: CmsKind): Bytes | undefined {
  if (contentType !== contentTypes[kind]) return undefined
  if (kind === 'detached') return content ? undefined : new Uint8Array()
  return octetsIn(elementsIn(content)[0])
}

/** RFC 5652, 5.1 and 5.3. */
function hasRightVersions({ version }: SignedData, signer: SignerInfo, kind: CmsKind): boolean {
  const expected = hasTag(signer.sid, TAG.sequence) ? 1 : 3
  return signer.version === expected && version === (kind === 'detached' ? expected : 3)
}

function readSignedData(ber: Bytes): SignedData | undefined {
  const [type, wrapped] = sequenceIn(ber) ?? []
  if (dottedName(type) !== ID_SIGNED_DATA || !hasTag(wrapped, tagged(0))) return undefined
  const [version, digests, encapsulated, ...rest] = sequenceIn(elementsIn(wrapped)[0]) ?? []
  const [certificates, afterCertificates] = takeTagged(rest, tagged(0))
  const [, [signers, ...more]] = takeTagged(afterCertificates, tagged(1))
  const [contentType, content] = sequenceIn(encapsulated) ?? []
  if (!hasTag(digests, TAG.set) || !hasTag(signers, TAG.set) || more.length > 0) return undefined
  return {
    version: countIn(version),
    digests: elementsIn(digests).map(algorithmIn),
    contentType: dottedName(contentType),
    content,
    // Byte for byte as they stand, since their digest is signed.
    certificates: elementsIn(certificates).filter((element) => hasTag(element, TAG.sequence)),
    signers: elementsIn(signers),
  }
}

function readSigner(element: Element): SignerInfo | undefined {
  const [version, sid, digestElement, ...rest] = sequenceIn(element) ?? []
  const [attributes, [schemeElement, value, ...more]] = takeTagged(rest, tagged(0))
  const [, unknown] = takeTagged(more, tagged(1))
  const digest = algorithmIn(digestElement)
  const scheme = algorithmIn(schemeElement)
  const signature = octetsIn(value)
  return sid && digest && scheme && signature && unknown.length === 0
    ? { version: countIn(version), sid, digest, attributes, scheme, signature }
    : undefined
}

/** One digest algorithm, named alike in both places, and the signature made with it. */
function schemeOf({ digests }: SignedData, signer: SignerInfo): SeenScheme | undefined {
  const hash = hashByOid(signer.digest.id)
  const isNamedAlike = digests.length === 1 && digests[0]?.id === signer.digest.id
  const scheme = hash && schemeIn(signer.scheme, hash)
  return isNamedAlike && scheme?.hash === hash ? scheme : undefined
}

/** The only certificate that the signer names; NSS sends it twice. */
async function signerCertificate(
  certificates: readonly Element[],
  signer: SignerInfo,
): Promise<SignerCertificate | undefined> {
  const matching = new Map<string, SignerCertificate>()
  for (const certificate of certificates) {
    const read = await readCertificate(certificate)
    if (read.ok && isNamedBy(signer, read.value))
      matching.set(read.value.facts.fingerprint, read.value)
  }
  const [found, ...others] = matching.values()
  return others.length === 0 ? found : undefined
}

function isNamedBy({ sid }: SignerInfo, certificate: SignerCertificate): boolean {
  const { issuerDer, serial, keyIdentifier } = certificate
  if (hasTag(sid, TAG.sequence)) {
    const [issuer, number] = elementsIn(sid)
    const isSameNumber = hasTag(number, TAG.integer) && equalBytes(bodyOf(number), serial)
    return issuer !== undefined && equalBytes(issuer, issuerDer) && isSameNumber
  }
  const isKey = keyIdentifier !== undefined && hasTag(sid, NAMED_KEY)
  return isKey && equalBytes(bodyOf(sid), keyIdentifier)
}
