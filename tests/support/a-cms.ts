import { type BaseBlock, Constructed, Integer, Null, Primitive } from 'asn1js'
import type { Scheme } from '#src/signing/algorithms.ts'
import { hashOid, schemeOid } from '#src/signing/algorithms.ts'
import {
  derOf,
  explicit,
  implicitSet,
  integer,
  octets,
  oid,
  raw,
  sequence,
  setOf,
} from '#src/signing/asn1.ts'
import type { Bytes } from '#src/signing/bytes.ts'
import { readCertificate } from '#src/signing/certificate.ts'
import { digestOf } from '#src/signing/digest.ts'
import { signBytes } from '#src/signing/raw-signature.ts'

const ID_DATA = '1.2.840.113549.1.7.1'

/** A CMS signature with anything in it that a careless or hostile signer might write. */
export type CmsParts = {
  contentType?: string
  version?: number
  signerVersion?: number
  eContentType?: string
  eContent?: BaseBlock
  digestAlgorithms?: readonly BaseBlock[]
  digestAlgorithm?: BaseBlock
  signatureAlgorithm?: BaseBlock
  certificates?: readonly Uint8Array[]
  /** The signed attributes in the order given; null for none. */
  attributes?: readonly BaseBlock[] | null | undefined
  unsorted?: boolean
  byKeyIdentifier?: boolean
  signers?: number
  /** Written in place of the signer. */
  signer?: BaseBlock
  signature?: Bytes
  /** Signs in place of the signer's own way. */
  sign?: (data: Bytes) => Promise<Bytes>
}

export const attribute = (type: string, ...values: BaseBlock[]): BaseBlock =>
  sequence(oid(type), setOf(...values))

export const contentType = (): BaseBlock => attribute('1.2.840.113549.1.9.3', oid(ID_DATA))
export const messageDigest = (digest: Uint8Array): BaseBlock =>
  attribute('1.2.840.113549.1.9.4', octets(digest))
export const signingCertificateV2 = (...parts: BaseBlock[]): BaseBlock =>
  attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(...parts))))

type Signer = { key: CryptoKey; scheme: Scheme; certificate: Uint8Array }

export async function aCms(
  signer: Signer,
  content: Uint8Array,
  parts: CmsParts = {},
): Promise<Bytes> {
  const isByKey = parts.byKeyIdentifier === true
  const digestAlgorithm =
    parts.digestAlgorithm ?? sequence(oid(hashOid(signer.scheme.hash)), new Null())
  const info = sequence(
    new Integer({ value: parts.signerVersion ?? (isByKey ? 3 : 1) }),
    await signerIdentifier(signer.certificate, isByKey),
    digestAlgorithm,
    ...(await signedParts(signer, content, parts)),
  )
  const eContent = parts.eContent ? [explicit(0, parts.eContent)] : []
  const data = sequence(
    new Integer({ value: parts.version ?? (isByKey ? 3 : 1) }),
    setOf(...(parts.digestAlgorithms ?? [digestAlgorithm])),
    sequence(oid(parts.eContentType ?? ID_DATA), ...eContent),
    implicitSet(0, ...(parts.certificates ?? [signer.certificate]).map(raw)),
    setOf(...Array.from({ length: parts.signers ?? 1 }, () => parts.signer ?? info)),
  )
  return derOf(sequence(oid(parts.contentType ?? '1.2.840.113549.1.7.2'), explicit(0, data)))
}

async function signerIdentifier(certificate: Uint8Array, isByKey: boolean): Promise<BaseBlock> {
  const read = await readCertificate(certificate)
  if (!read.ok) throw new Error(read.error.kind)
  const { issuerDer, serial, keyIdentifier } = read.value
  return isByKey
    ? new Primitive({
        idBlock: { tagClass: 3, tagNumber: 0 },
        valueHex: keyIdentifier ?? new Uint8Array(),
      })
    : sequence(raw(issuerDer), integer(serial))
}

/** Attributes, the algorithm and the value of the signature. */
async function signedParts(
  { key, scheme }: Signer,
  content: Uint8Array,
  parts: CmsParts,
): Promise<BaseBlock[]> {
  const digest = await digestOf(scheme.hash, content)
  const attributes =
    parts.attributes === undefined ? [contentType(), messageDigest(digest)] : parts.attributes
  const signed = attributes === null ? content : derOf(setOf(...attributes))
  const { sign = (data) => signBytes(key, scheme, data) } = parts
  const signature = parts.signature ?? (await sign(Uint8Array.from(signed)))
  const inOrder = attributes === null ? [] : [implicitSet(0, ...attributes)]
  const written = parts.unsorted && attributes ? [inGivenOrder(attributes)] : inOrder
  const algorithm = parts.signatureAlgorithm ?? sequence(oid(schemeOid(scheme)))
  return [...written, algorithm, octets(signature)]
}

function inGivenOrder(attributes: readonly BaseBlock[]): BaseBlock {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [...attributes] })
}
