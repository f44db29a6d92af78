import { bodyOf, type Element } from './ber.ts'
import { countIn, dottedName, hasTag, sequenceIn, TAG, takeTagged } from './element-reading.ts'
import type { Extension } from './extensions.ts'
import {
  ADOBE_DOCUMENT_SIGNING,
  ANY_PURPOSE,
  AUTHORITY_KEY_IDENTIFIER,
  BASIC_CONSTRAINTS,
  CERTIFICATE_POLICIES,
  DOCUMENT_SIGNING,
  EMAIL_PROTECTION,
  EXTENDED_KEY_USAGE,
  KEY_USAGE,
  MICROSOFT_DOCUMENT_SIGNING,
  NAME_CONSTRAINTS,
  SUBJECT_ALTERNATIVE_NAME,
  SUBJECT_KEY_IDENTIFIER,
  TIME_STAMPING,
} from './object-identifiers.ts'
import { isStrictDer } from './strict-der.ts'

/** What a certificate's extensions allow its key to do. */
export type CertificateUse = {
  readonly maySign: boolean
  /** RFC 3161, 2.3: time-stamping is its only purpose, and critical. */
  readonly mayTimestamp: boolean
  /** How many authorities may stand below this one; undefined for one that may issue nothing. */
  readonly authority: number | undefined
}

/** digitalSignature and nonRepudiation, the first two bits of KeyUsage. */
const SIGNING_BITS = 0xc0
/** keyCertSign. */
const ISSUING_BIT = 0x04

const purposes = [
  ...[ANY_PURPOSE, DOCUMENT_SIGNING, EMAIL_PROTECTION],
  ...[ADOBE_DOCUMENT_SIGNING, MICROSOFT_DOCUMENT_SIGNING],
]

const understood = new Set([
  SUBJECT_KEY_IDENTIFIER,
  AUTHORITY_KEY_IDENTIFIER,
  KEY_USAGE,
  EXTENDED_KEY_USAGE,
  BASIC_CONSTRAINTS,
  SUBJECT_ALTERNATIVE_NAME,
  CERTIFICATE_POLICIES,
])

const none: CertificateUse = { maySign: false, mayTimestamp: false, authority: undefined }

/**
 * RFC 5280 leaves all open where neither key usage nor purposes are stated, and forbids relying on a
 * certificate with a critical extension not understood.
 */
export function certificateUse(extensions: readonly Extension[]): CertificateUse {
  const ids = extensions.map(({ id }) => id)
  const isTwice = new Set(ids).size !== ids.length
  if (isTwice || extensions.some(({ critical, id }) => critical && !understood.has(id))) return none
  const isForSigning = allowsUsage(extensions, SIGNING_BITS)
  return {
    maySign: isForSigning && allowsPurpose(extensions, purposes),
    mayTimestamp: isForSigning && isOnlyForTime(extensions),
    authority: authorityDepth(extensions),
  }
}

/** The value of that extension; undefined when it is absent, empty when it is no strict DER. */
function extensionValue(extensions: readonly Extension[], wanted: string): Element | undefined {
  const extension = extensions.find(({ id }) => id === wanted)
  if (!extension) return undefined
  return isStrictDer(extension.value) ? extension.value : new Uint8Array()
}

function allowsUsage(extensions: readonly Extension[], bits: number): boolean {
  const usage = extensionValue(extensions, KEY_USAGE)
  if (usage === undefined) return true
  return hasTag(usage, TAG.bits) && (Number(bodyOf(usage)[1]) & bits) !== 0
}

/** Undefined where no purpose is stated. */
function statedPurposes(extensions: readonly Extension[]): string[] | undefined {
  const value = extensionValue(extensions, EXTENDED_KEY_USAGE)
  if (value === undefined) return undefined
  return (sequenceIn(value) ?? []).map((item) => dottedName(item) ?? 'unreadable')
}

const allowsPurpose = (extensions: readonly Extension[], allowed: readonly string[]): boolean =>
  statedPurposes(extensions)?.some((purpose) => allowed.includes(purpose)) ?? true

function isOnlyForTime(extensions: readonly Extension[]): boolean {
  const stated = statedPurposes(extensions)
  const isCritical = extensions.some(({ id, critical }) => id === EXTENDED_KEY_USAGE && critical)
  return isCritical && stated?.length === 1 && stated[0] === TIME_STAMPING
}

/** Limits on names (RFC 5280, 4.2.1.10) are not followed here, so an authority under them vouches for nobody. */
function authorityDepth(extensions: readonly Extension[]): number | undefined {
  const stated = sequenceIn(extensionValue(extensions, BASIC_CONSTRAINTS)) ?? []
  const [isAuthority, [depth]] = takeTagged(stated, TAG.boolean)
  const isOne = isAuthority !== undefined && bodyOf(isAuthority)[0] !== 0
  const hasLimits = extensions.some(({ id }) => id === NAME_CONSTRAINTS)
  const mayIssue = allowsUsage(extensions, ISSUING_BIT)
  if (!isOne || hasLimits || !mayIssue || !allowsPurpose(extensions, [...purposes, TIME_STAMPING]))
    return undefined
  return depth === undefined ? Number.POSITIVE_INFINITY : countIn(depth)
}
