import { err, ok, type Result } from '#src/domain/result.ts'
import { keyKindByOid } from './algorithms.ts'
import { bodyOf, type Element, elementsIn } from './ber.ts'
import { type Bytes, concatBytes, equalBytes, toHex } from './bytes.ts'
import type { CertificateFacts } from './certificate-facts.ts'
import { type CertificateUse, certificateUse } from './certificate-use.ts'
import { digestOfParts } from './digest.ts'
import { attributeIn } from './distinguished-name.ts'
import {
  algorithmIn,
  countIn,
  dottedName,
  hasTag,
  octetsIn,
  sequenceIn,
  TAG,
  tagged,
  takeTagged,
  timeIn,
  wholeBitsIn,
} from './element-reading.ts'
import { type Extension, extensionsIn } from './extensions.ts'
import {
  COMMON_NAME,
  ORGANISATION,
  PSEUDONYM,
  SUBJECT_KEY_IDENTIFIER,
} from './object-identifiers.ts'
import { type PublicKey, verifyBytes } from './raw-signature.ts'
import { type SeenScheme, schemeIn } from './rsa-pss.ts'
import { isStrictDer } from './strict-der.ts'

export type UnreadableCertificate = { readonly kind: 'unreadable-certificate' }

/** A certificate as read. Raw parts are DER, for comparing byte by byte. */
export type SignerCertificate = {
  readonly der: Bytes
  readonly facts: CertificateFacts
  readonly key: PublicKey
  readonly use: CertificateUse
  readonly subjectDer: Bytes
  readonly issuerDer: Bytes
  readonly signed: IssuerSignature
  /** The serial number's own bytes, without tag and length. */
  readonly serial: Bytes
  readonly keyIdentifier: Bytes | undefined
}

/** What the issuer signed, and with what; nothing where that is not written in a way that is believed here. */
type IssuerSignature = {
  readonly bytes: Bytes
  readonly by?: { readonly scheme: SeenScheme; readonly value: Bytes }
}

/** Reads an X.509 certificate of version 3 in strict DER. Whether to trust it is not asked here. */
export async function readCertificate(
  der: Uint8Array,
): Promise<Result<SignerCertificate, UnreadableCertificate>> {
  const bytes = concatBytes(der)
  const parts = isStrictDer(bytes) ? partsOf(bytes) : undefined
  if (!parts) return err({ kind: 'unreadable-certificate' })
  const { issuer, subject, extensions, signed } = parts
  const key = publicKeyOf(parts.key)
  const serial = concatBytes(bodyOf(parts.serial))
  const use = certificateUse(extensions)
  return ok({
    ...{ der: bytes, key, serial, use, signed, subjectDer: subject, issuerDer: issuer },
    keyIdentifier: keyIdentifierOf(extensions),
    facts: {
      name: attributeIn(subject, COMMON_NAME),
      organisation: attributeIn(subject, ORGANISATION),
      pseudonym: attributeIn(subject, PSEUDONYM) !== '',
      issuer: shortName(issuer),
      serial: toHex(serial),
      notBefore: parts.notBefore.toISOString(),
      notAfter: parts.notAfter.toISOString(),
      fingerprint: toHex(digestOfParts('SHA-256', [bytes])),
      selfSigned: equalBytes(subject, issuer) && (await isSignedWith(signed, key)),
      key: key.kind,
      maySign: use.maySign,
    },
  })
}

/** A certificate taken apart (RFC 5280, 4.1); elements are views of its bytes. */
type Parts = {
  readonly serial: Element
  readonly issuer: Bytes
  readonly subject: Bytes
  readonly notBefore: Date
  readonly notAfter: Date
  readonly key: Bytes
  readonly extensions: readonly Extension[]
  readonly signed: IssuerSignature
}

const VERSION_3 = 2

function partsOf(der: Bytes): Parts | undefined {
  const [body, algorithm, value, ...more] = sequenceIn(der) ?? []
  const [version, afterVersion] = takeTagged(sequenceIn(body) ?? [], tagged(0))
  const [serial, inner, issuer, dates, subject, key, ...rest] = afterVersion
  const [notBefore, notAfter] = (sequenceIn(dates) ?? []).map(timeIn)
  const extensions = extensionsOf(rest)
  const isWhole = body && algorithm && value && inner && more.length === 0
  const isVersion3 = countIn(elementsIn(version)[0]) === VERSION_3
  if (!isWhole || !isVersion3 || !hasTag(serial, TAG.integer) || !notBefore || !notAfter)
    return undefined
  if (!isSequence(issuer) || !isSequence(subject) || !isSequence(key) || !extensions)
    return undefined
  return {
    ...{ serial, notBefore, notAfter, extensions },
    ...{ issuer: concatBytes(issuer), subject: concatBytes(subject), key: concatBytes(key) },
    signed: signedPart(body, { algorithm, inner, value }),
  }
}

const isSequence = (element: Element | undefined): element is Element =>
  hasTag(element, TAG.sequence)

/** The last part; two old ones, numbers of issuer and subject, may stand before it. */
function extensionsOf(rest: readonly Element[]): readonly Extension[] | undefined {
  const [, afterIssuer] = takeTagged(rest, ISSUER_NUMBER)
  const [, afterSubject] = takeTagged(afterIssuer, SUBJECT_NUMBER)
  const [list, more] = takeTagged(afterSubject, tagged(3))
  return more.length === 0 ? extensionsIn(elementsIn(list)[0]) : undefined
}

const ISSUER_NUMBER = 0x81
const SUBJECT_NUMBER = 0x82

function publicKeyOf(spki: Bytes): PublicKey {
  const algorithm = algorithmIn(elementsIn(spki)[0])
  return { spki, kind: keyKindByOid(algorithm?.id, dottedName(algorithm?.parameters)) }
}

function keyIdentifierOf(extensions: readonly Extension[]): Bytes | undefined {
  const found = extensions.find(({ id }) => id === SUBJECT_KEY_IDENTIFIER)
  return found && octetsIn(found.value)
}

/** The name of whoever it is: a person's, or else the organisation's. */
const shortName = (name: Element): string =>
  attributeIn(name, COMMON_NAME) || attributeIn(name, ORGANISATION)

type Signature = { readonly algorithm: Element; readonly inner: Element; readonly value: Element }

function signedPart(body: Element, { algorithm, inner, value }: Signature): IssuerSignature {
  const bits = wholeBitsIn(value)
  const read = equalBytes(algorithm, inner) ? algorithmIn(algorithm) : undefined
  const scheme = read && schemeIn(read, 'SHA-256')
  return { bytes: concatBytes(body), ...(bits && scheme && { by: { scheme, value: bits } }) }
}

const isSignedWith = async ({ bytes, by }: IssuerSignature, key: PublicKey): Promise<boolean> =>
  by !== undefined && (await verifyBytes(key, by.scheme, by.value, bytes)) === true

/** Whether the key of `issuer` made the signature of `certificate`; nothing else is looked at. */
export const isIssuedWithKeyOf = (
  { signed }: SignerCertificate,
  issuer: SignerCertificate,
): Promise<boolean> => isSignedWith(signed, issuer.key)
