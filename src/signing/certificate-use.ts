import { BitString, fromBER, ObjectIdentifier, Sequence } from 'asn1js'
import type { Certificate, Extension } from 'pkijs'
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
  SUBJECT_ALTERNATIVE_NAME,
  SUBJECT_KEY_IDENTIFIER,
} from './object-identifiers.ts'

/** digitalSignature and nonRepudiation, the first two bits of KeyUsage. */
const SIGNING_BITS = 0xc0

const purposes = new Set([
  ANY_PURPOSE,
  DOCUMENT_SIGNING,
  EMAIL_PROTECTION,
  ADOBE_DOCUMENT_SIGNING,
  MICROSOFT_DOCUMENT_SIGNING,
])

const understood = new Set([
  SUBJECT_KEY_IDENTIFIER,
  AUTHORITY_KEY_IDENTIFIER,
  KEY_USAGE,
  EXTENDED_KEY_USAGE,
  BASIC_CONSTRAINTS,
  SUBJECT_ALTERNATIVE_NAME,
  CERTIFICATE_POLICIES,
])

/**
 * Whether documents may be signed with it: RFC 5280 leaves that open where neither key usage nor
 * purposes are stated, and forbids relying on a certificate with a critical extension not understood.
 */
export function maySignDocuments({ extensions = [] }: Certificate): boolean {
  const ids = extensions.map((extension) => extension.extnID)
  if (new Set(ids).size !== ids.length) return false
  if (extensions.some((extension) => extension.critical && !understood.has(extension.extnID)))
    return false
  return allowsUsage(extensionOf(extensions, KEY_USAGE)) && allowsPurpose(extensions)
}

const extensionOf = (extensions: readonly Extension[], id: string): Extension | undefined =>
  extensions.find((extension) => extension.extnID === id)

function allowsUsage(extension: Extension | undefined): boolean {
  if (!extension) return true
  const { result } = fromBER(extension.extnValue.valueBlock.valueHexView)
  if (!(result instanceof BitString)) return false
  return (Number(result.valueBlock.valueHexView[0]) & SIGNING_BITS) !== 0
}

function allowsPurpose(extensions: readonly Extension[]): boolean {
  const extension = extensionOf(extensions, EXTENDED_KEY_USAGE)
  if (!extension) return true
  const { result } = fromBER(extension.extnValue.valueBlock.valueHexView)
  if (!(result instanceof Sequence)) return false
  return result.valueBlock.value.some(
    (item) => item instanceof ObjectIdentifier && purposes.has(item.valueBlock.toString()),
  )
}
