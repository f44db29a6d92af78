import { Boolean as Asn1Boolean, BitString, Integer, ObjectIdentifier, Sequence } from 'asn1js'
import type { Certificate, Extension } from 'pkijs'
import { readBer } from './asn1.ts'
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
export function certificateUse({ extensions = [] }: Certificate): CertificateUse {
  const ids = extensions.map((extension) => extension.extnID)
  const isTwice = new Set(ids).size !== ids.length
  if (isTwice || extensions.some(({ critical, extnID }) => critical && !understood.has(extnID)))
    return none
  const isForSigning = allowsUsage(extensions, SIGNING_BITS)
  return {
    maySign: isForSigning && allowsPurpose(extensions, purposes),
    mayTimestamp: isForSigning && isOnlyForTime(extensions),
    authority: authorityDepth(extensions),
  }
}

/** The value of that extension; undefined when it is absent, null when it is no strict DER. */
function extensionValue(extensions: readonly Extension[], id: string): unknown {
  const extension = extensions.find(({ extnID }) => extnID === id)
  if (!extension) return undefined
  const der = extension.extnValue.valueBlock.valueHexView
  return (isStrictDer(der) && readBer(der)?.element) || null
}

function allowsUsage(extensions: readonly Extension[], bits: number): boolean {
  const usage = extensionValue(extensions, KEY_USAGE)
  if (usage === undefined) return true
  if (!(usage instanceof BitString)) return false
  return (Number(usage.valueBlock.valueHexView[0]) & bits) !== 0
}

/** Undefined where no purpose is stated. */
function statedPurposes(extensions: readonly Extension[]): string[] | undefined {
  const value = extensionValue(extensions, EXTENDED_KEY_USAGE)
  if (value === undefined) return undefined
  const items = value instanceof Sequence ? value.valueBlock.value : []
  return items.map((item) =>
    item instanceof ObjectIdentifier ? item.valueBlock.toString() : 'unreadable',
  )
}

const allowsPurpose = (extensions: readonly Extension[], allowed: readonly string[]): boolean =>
  statedPurposes(extensions)?.some((purpose) => allowed.includes(purpose)) ?? true

function isOnlyForTime(extensions: readonly Extension[]): boolean {
  const stated = statedPurposes(extensions)
  const isCritical = extensions.some(
    ({ extnID, critical }) => extnID === EXTENDED_KEY_USAGE && critical,
  )
  return isCritical && stated?.length === 1 && stated[0] === TIME_STAMPING
}

/** Limits on names (RFC 5280, 4.2.1.10) are not followed here, so an authority under them vouches for nobody. */
function authorityDepth(extensions: readonly Extension[]): number | undefined {
  const value = extensionValue(extensions, BASIC_CONSTRAINTS)
  const [isAuthority, depth] = value instanceof Sequence ? value.valueBlock.value : []
  const isOne = isAuthority instanceof Asn1Boolean && isAuthority.valueBlock.value
  const hasLimits = extensions.some(({ extnID }) => extnID === NAME_CONSTRAINTS)
  const mayIssue = allowsUsage(extensions, ISSUING_BIT)
  if (!isOne || hasLimits || !mayIssue || !allowsPurpose(extensions, [...purposes, TIME_STAMPING]))
    return undefined
  if (depth === undefined) return Number.POSITIVE_INFINITY
  return depth instanceof Integer && depth.valueBlock.valueDec >= 0
    ? depth.valueBlock.valueDec
    : undefined
}
