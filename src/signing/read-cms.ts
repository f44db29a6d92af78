import { ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import { err, ok, type Result } from '#src/domain/result.ts'
import { hashByOid, type Scheme, schemeByOid } from './algorithms.ts'
import { type Bytes, equalBytes, ownBytes } from './bytes.ts'
import { readCertificate, type SignerCertificate } from './certificate.ts'
import { readSignedAttributes, type SignedAttributes } from './cms-attributes.ts'
import { ID_DATA, ID_SIGNED_DATA } from './object-identifiers.ts'
import { derChildren, isStrictDer } from './strict-der.ts'

/** What a detached CMS signature states; nothing in it has been verified yet. */
export type CmsSignature = SignedAttributes & {
  readonly certificate: SignerCertificate
  readonly scheme: Scheme
  readonly signature: Bytes
}

export type CmsReason =
  | 'not-signed-data'
  | 'not-detached'
  | 'not-one-signer'
  | 'version'
  | 'algorithm'
  | 'attributes'
  | 'no-certificate'

export type CmsProblem =
  | { readonly kind: 'not-der' }
  | { readonly kind: 'structure'; readonly reason: CmsReason }

const SEQUENCE = 0x30
const CERTIFICATES = 0xa0

const structure = (reason: CmsReason) => err({ kind: 'structure', reason } as const)

/** Strict: what a careful signer has no reason to write is refused, not skipped. */
export async function readCms(der: Bytes): Promise<Result<CmsSignature, CmsProblem>> {
  if (!isStrictDer(der)) return err({ kind: 'not-der' })
  const signedData = parseSignedData(der)
  if (!signedData) return structure('not-signed-data')
  const { encapContentInfo, signerInfos } = signedData
  if (encapContentInfo.eContentType !== ID_DATA || encapContentInfo.eContent)
    return structure('not-detached')
  const [signer, ...others] = signerInfos
  if (!signer || others.length > 0) return structure('not-one-signer')
  const expected = signer.sid instanceof IssuerAndSerialNumber ? 1 : 3
  if (signer.version !== expected || signedData.version !== expected) return structure('version')
  const scheme = schemeOf(signedData, signer)
  if (!scheme) return structure('algorithm')
  const attributes = readSignedAttributes(signer)
  if (!attributes) return structure('attributes')
  const certificate = await signerCertificate(der, signer)
  if (!certificate) return structure('no-certificate')
  const signature = ownBytes(signer.signature.valueBlock.valueHexView)
  return ok({ ...attributes, certificate, scheme, signature })
}

/** The parser gets a copy, since it writes into what it reads. */
function parseSignedData(der: Bytes): SignedData | undefined {
  try {
    const { content, contentType } = ContentInfo.fromBER(der.slice())
    return contentType === ID_SIGNED_DATA ? new SignedData({ schema: content }) : undefined
  } catch {
    return undefined
  }
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

async function signerCertificate(
  der: Bytes,
  signer: SignerInfo,
): Promise<SignerCertificate | undefined> {
  const matching: SignerCertificate[] = []
  for (const certificate of rawCertificates(der)) {
    const read = await readCertificate(certificate)
    if (read.ok && isNamedBy(signer, read.value)) matching.push(read.value)
  }
  return matching.length === 1 ? matching[0] : undefined
}

/** Byte for byte as they stand, since their digest is signed. */
function rawCertificates(der: Bytes): Uint8Array[] {
  const content = derChildren(der)?.[1]
  const signedData = content && derChildren(content)?.[0]
  const fields = signedData && derChildren(signedData)
  const certificates = fields?.find((field) => field[0] === CERTIFICATES)
  const elements = certificates && derChildren(certificates)
  return (elements ?? []).filter((element) => element[0] === SEQUENCE)
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
