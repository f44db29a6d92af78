import { ObjectIdentifier } from 'asn1js'
import { Certificate, type PublicKeyInfo, type RelativeDistinguishedNames } from 'pkijs'
import { err, ok, type Result } from '#src/domain/result.ts'
import { keyKindByOid, type Scheme, schemeByOid } from './algorithms.ts'
import { derOf, sequence } from './asn1.ts'
import { type Bytes, equalBytes, ownBytes, toHex } from './bytes.ts'
import type { CertificateFacts, KeyKind } from './certificate-facts.ts'
import { type CertificateUse, certificateUse } from './certificate-use.ts'
import { sha256Hex } from './digest.ts'
import {
  COMMON_NAME,
  ORGANISATION,
  PSEUDONYM,
  SUBJECT_KEY_IDENTIFIER,
} from './object-identifiers.ts'
import { type PublicKey, verifyBytes } from './raw-signature.ts'
import { derChildren, isStrictDer } from './strict-der.ts'

export type UnreadableCertificate = { readonly kind: 'unreadable-certificate' }

/** A certificate as read. Raw parts are DER, for comparing byte by byte. */
export type SignerCertificate = {
  readonly der: Bytes
  readonly facts: CertificateFacts
  readonly key: PublicKey
  readonly use: CertificateUse
  readonly subjectDer: Bytes
  readonly issuerDer: Bytes
  /** What its issuer signed, and how; no scheme where it is not one that is believed here. */
  readonly signed: { readonly bytes: Bytes; readonly value: Bytes; readonly scheme?: Scheme }
  /** The serial number's own bytes, without tag and length. */
  readonly serial: Bytes
  readonly keyIdentifier: Bytes | undefined
}

/** Reads an X.509 certificate of version 3 in strict DER. Whether to trust it is not asked here. */
export async function readCertificate(
  der: Uint8Array,
): Promise<Result<SignerCertificate, UnreadableCertificate>> {
  const bytes = ownBytes(der)
  const certificate = parseCertificate(bytes)
  if (certificate?.version !== 2) return err({ kind: 'unreadable-certificate' })
  const key = publicKeyOf(certificate.subjectPublicKeyInfo)
  const { issuer, subject } = certificate
  const serial = ownBytes(certificate.serialNumber.valueBlock.valueHexView)
  const use = certificateUse(certificate)
  const names = { subjectDer: nameDer(subject), issuerDer: nameDer(issuer) }
  const signed = signedPart(certificate)
  const isOwnIssuer = equalBytes(names.subjectDer, names.issuerDer)
  return ok({
    ...{ der: bytes, key, serial, use, signed, ...names },
    keyIdentifier: keyIdentifierOf(certificate),
    facts: {
      name: attributeOf(subject, COMMON_NAME),
      organisation: attributeOf(subject, ORGANISATION),
      pseudonym: attributeOf(subject, PSEUDONYM) !== '',
      issuer: shortName(issuer),
      serial: toHex(serial),
      notBefore: certificate.notBefore.value.toISOString(),
      notAfter: certificate.notAfter.value.toISOString(),
      fingerprint: await sha256Hex(bytes),
      selfSigned: isOwnIssuer && (await isSignedWith(signed, key)),
      key: key.kind,
      maySign: use.maySign,
    },
  })
}

function parseCertificate(der: Bytes): Certificate | undefined {
  if (!isStrictDer(der)) return undefined
  try {
    const certificate = Certificate.fromBER(der)
    return hasExactDates(certificate) ? certificate : undefined
  } catch {
    return undefined
  }
}

/** The parser makes a date of anything; only what it would write again was a date. */
function hasExactDates({ notBefore, notAfter, tbsView }: Certificate): boolean {
  const dates = derOf(sequence(notBefore.toSchema(), notAfter.toSchema()))
  return derChildren(tbsView).some((child) => equalBytes(child, dates))
}

const publicKeyOf = (info: PublicKeyInfo): PublicKey => ({
  spki: new Uint8Array(info.toSchema().toBER()),
  kind: kindOf(info),
})

function kindOf({ algorithm }: PublicKeyInfo): KeyKind {
  const parameter: unknown = algorithm.algorithmParams
  const curve = parameter instanceof ObjectIdentifier ? parameter.valueBlock.toString() : undefined
  return keyKindByOid(algorithm.algorithmId, curve)
}

const nameDer = (name: RelativeDistinguishedNames): Bytes => new Uint8Array(name.valueBeforeDecode)

/** The first value of that attribute, empty when there is none. */
function attributeOf(name: RelativeDistinguishedNames, type: string): string {
  const found = name.typesAndValues.find((attribute) => attribute.type === type)
  const value: unknown = found?.value.valueBlock.value
  return typeof value === 'string' ? value : ''
}

function keyIdentifierOf({ extensions = [] }: Certificate): Bytes | undefined {
  const found = extensions.find((extension) => extension.extnID === SUBJECT_KEY_IDENTIFIER)
  const value = found && ownBytes(found.extnValue.valueBlock.valueHexView)
  return value?.slice(2)
}

/** The name of whoever it is: a person's, or else the organisation's. */
const shortName = (name: RelativeDistinguishedNames): string =>
  attributeOf(name, COMMON_NAME) || attributeOf(name, ORGANISATION)

function signedPart(certificate: Certificate): SignerCertificate['signed'] {
  const { signature, signatureAlgorithm, signatureValue, tbsView } = certificate
  const isWhole = signatureValue.valueBlock.unusedBits === 0
  const isNamedAlike = signature.isEqual(signatureAlgorithm)
  const scheme =
    isWhole && isNamedAlike ? schemeByOid(signatureAlgorithm.algorithmId, 'SHA-256') : undefined
  const value = ownBytes(signatureValue.valueBlock.valueHexView)
  return { bytes: ownBytes(tbsView), value, ...(scheme && { scheme }) }
}

const isSignedWith = async (
  { bytes, value, scheme }: SignerCertificate['signed'],
  key: PublicKey,
): Promise<boolean> =>
  scheme !== undefined && (await verifyBytes(key, scheme, value, bytes)) === true

/** Whether the key of `issuer` made the signature of `certificate`; nothing else is looked at. */
export const isIssuedWithKeyOf = (
  { signed }: SignerCertificate,
  issuer: SignerCertificate,
): Promise<boolean> => isSignedWith(signed, issuer.key)
