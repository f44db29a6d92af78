import { type BaseBlock, Constructed, fromBER, Sequence } from 'asn1js'
import { ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import { err, ok, type Result } from '#src/domain/result.ts'
import { hashByOid, type Scheme, schemeByOid } from './algorithms.ts'
import { type Bytes, equalBytes, ownBytes } from './bytes.ts'
import { readCertificate, type SignerCertificate } from './certificate.ts'
import { readSignedAttributes, type SignedAttributes } from './cms-attributes.ts'
import { ID_DATA, ID_SIGNED_DATA } from './object-identifiers.ts'

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

type Parsed = { readonly signedData: SignedData; readonly certificates: readonly Uint8Array[] }

/**
 * Strict: what a careful signer has no reason to write is refused, not skipped. Only the outer
 * layers may be BER, as NSS writes them; what is signed and the certificates must be DER.
 */
export async function readCms(ber: Bytes): Promise<Result<CmsSignature, CmsReason>> {
  const parsed = parseSignedData(ber)
  if (!parsed) return err('not-signed-data')
  const { signedData, certificates } = parsed
  const { encapContentInfo, signerInfos } = signedData
  if (encapContentInfo.eContentType !== ID_DATA || encapContentInfo.eContent)
    return err('not-detached')
  const [signer, ...others] = signerInfos
  if (!signer || others.length > 0) return err('not-one-signer')
  const expected = signer.sid instanceof IssuerAndSerialNumber ? 1 : 3
  if (signer.version !== expected || signedData.version !== expected) return err('version')
  const scheme = schemeOf(signedData, signer)
  if (!scheme) return err('algorithm')
  const attributes = readSignedAttributes(signer)
  if (!attributes) return err('attributes')
  const certificate = await signerCertificate(certificates, signer)
  if (!certificate) return err('no-certificate')
  const signature = ownBytes(signer.signature.valueBlock.valueHexView)
  return ok({ ...attributes, certificate, scheme, signature })
}

/** Where the first BER element ends; undefined when there is none. */
export function berEnd(bytes: Bytes): number | undefined {
  const { offset } = fromBER(bytes)
  return offset > 0 ? offset : undefined
}

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
