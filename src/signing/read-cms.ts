import { type BaseBlock, Constructed, Sequence } from 'asn1js'
import { ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import { err, ok, type Result } from '#src/domain/result.ts'
import { hashByOid, type Scheme, schemeByOid } from './algorithms.ts'
import { readBer } from './asn1.ts'
import { type Bytes, equalBytes, ownBytes } from './bytes.ts'
import { readCertificate, type SignerCertificate } from './certificate.ts'
import { readSignedAttributes, type SignedAttributes } from './cms-attributes.ts'
import { ID_DATA, ID_SIGNED_DATA, ID_TST_INFO } from './object-identifiers.ts'
import { derEnd } from './strict-der.ts'

/** What a detached CMS signature states; nothing in it has been verified yet. */
export type CmsSignature = SignedAttributes & {
  readonly certificate: SignerCertificate
  /** DER; all that came along, the signer's too. */
  readonly certificates: readonly Uint8Array[]
  readonly scheme: Scheme
  readonly signature: Bytes
  /** What is signed, where it lies inside; empty for a detached signature. */
  readonly content: Bytes
}

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

type Parsed = { readonly signedData: SignedData; readonly certificates: readonly Uint8Array[] }

/**
 * Strict: what a careful signer has no reason to write is refused, not skipped. Only the outer
 * layers may be BER, as NSS writes them; what is signed and the certificates must be DER.
 */
export async function readCms(
  ber: Bytes,
  kind: CmsKind = 'detached',
): Promise<Result<CmsSignature, CmsReason>> {
  const parsed = parseSignedData(ber)
  if (!parsed) return err('not-signed-data')
  const { signedData, certificates } = parsed
  const content = contentOf(signedData, kind)
  if (!content) return err(kind === 'detached' ? 'not-detached' : 'not-a-timestamp')
  const [signer, ...others] = signedData.signerInfos
  if (!signer || others.length > 0) return err('not-one-signer')
  if (!hasRightVersions(signedData, signer, kind)) return err('version')
  const scheme = schemeOf(signedData, signer)
  if (!scheme) return err('algorithm')
  const attributes = readSignedAttributes(signer, contentTypes[kind])
  if (!attributes) return err('attributes')
  const certificate = await signerCertificate(certificates, signer)
  if (!certificate) return err('no-certificate')
  const signature = ownBytes(signer.signature.valueBlock.valueHexView)
  return ok({ ...attributes, certificate, certificates, scheme, signature, content })
}

const contentTypes: Record<CmsKind, string> = { detached: ID_DATA, timestamp: ID_TST_INFO }

/** Undefined where the content is of another type, or lies where it must not. */
function contentOf({ encapContentInfo }: SignedData, kind: CmsKind): Bytes | undefined {
  const { eContentType, eContent } = encapContentInfo
  if (eContentType !== contentTypes[kind]) return undefined
  if (kind === 'detached') return eContent ? undefined : new Uint8Array()
  return eContent && new Uint8Array(eContent.getValue())
}

/** RFC 5652, 5.1 and 5.3. */
function hasRightVersions({ version }: SignedData, signer: SignerInfo, kind: CmsKind): boolean {
  const expected = signer.sid instanceof IssuerAndSerialNumber ? 1 : 3
  return signer.version === expected && version === (kind === 'detached' ? expected : 3)
}

/** Where the first BER element ends; undefined when there is none. */
export const berEnd = (bytes: Bytes): number | undefined => derEnd(bytes) ?? readBer(bytes)?.length

/** The parser gets a copy, since it writes into what it reads. */
function parseSignedData(ber: Bytes): Parsed | undefined {
  try {
    const { content, contentType } = ContentInfo.fromBER(ber.slice())
    if (contentType !== ID_SIGNED_DATA) return undefined
    return {
      certificates: rawCertificates(content),
      signedData: new SignedData({ schema: content }),
    }
  } catch {
    return undefined
  }
}

/** Byte for byte as they stand, since their digest is signed. */
function rawCertificates(signedData: unknown): Uint8Array[] {
  const fields: BaseBlock[] = signedData instanceof Sequence ? signedData.valueBlock.value : []
  const certificates = fields.find(
    ({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0,
  )
  if (!(certificates instanceof Constructed)) return []
  return certificates.valueBlock.value
    .filter((element) => element instanceof Sequence)
    .map((element) => element.valueBeforeDecodeView)
}

/** One digest algorithm, named alike in both places, and the signature made with it. */
function schemeOf({ digestAlgorithms }: SignedData, signer: SignerInfo): Scheme | undefined {
  const { digestAlgorithm, signatureAlgorithm } = signer
  const hash = hashByOid(digestAlgorithm.algorithmId)
  const isNamedAlike =
    digestAlgorithms.length === 1 &&
    digestAlgorithms[0]?.algorithmId === digestAlgorithm.algorithmId
  const scheme = hash && schemeByOid(signatureAlgorithm.algorithmId, hash)
  return isNamedAlike && scheme?.hash === hash ? scheme : undefined
}

/** The only certificate that the signer names; NSS sends it twice. */
async function signerCertificate(
  certificates: readonly Uint8Array[],
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
  if (sid instanceof IssuerAndSerialNumber)
    return (
      equalBytes(new Uint8Array(sid.issuer.valueBeforeDecode), certificate.issuerDer) &&
      equalBytes(sid.serialNumber.valueBlock.valueHexView, certificate.serial)
    )
  const { keyIdentifier } = certificate
  const named: unknown = sid.valueBlock.valueHexView
  return (
    keyIdentifier !== undefined && named instanceof Uint8Array && equalBytes(named, keyIdentifier)
  )
}
