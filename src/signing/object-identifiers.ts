/** Dotted names of what certificates and CMS objects are made of. */

/** X.520 attributes of a name. */
export const COMMON_NAME = '2.5.4.3'
export const ORGANISATION = '2.5.4.10'
export const PSEUDONYM = '2.5.4.65'

/** RFC 5280, 4.2.1. */
export const SUBJECT_KEY_IDENTIFIER = '2.5.29.14'
export const KEY_USAGE = '2.5.29.15'
export const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17'
export const BASIC_CONSTRAINTS = '2.5.29.19'
export const NAME_CONSTRAINTS = '2.5.29.30'
export const CERTIFICATE_POLICIES = '2.5.29.32'
export const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35'
export const EXTENDED_KEY_USAGE = '2.5.29.37'

/** Purposes of a key: RFC 9336, RFC 5280 4.2.1.12, Adobe's and Microsoft's own. */
export const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36'
export const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4'
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
export const ANY_PURPOSE = '2.5.29.37.0'
export const ADOBE_DOCUMENT_SIGNING = '1.2.840.113583.1.1.5'
export const MICROSOFT_DOCUMENT_SIGNING = '1.3.6.1.4.1.311.10.3.12'

/** RFC 5652 and RFC 5035. */
export const ID_DATA = '1.2.840.113549.1.7.1'
export const ID_SIGNED_DATA = '1.2.840.113549.1.7.2'
export const CONTENT_TYPE = '1.2.840.113549.1.9.3'
export const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
export const SIGNING_TIME = '1.2.840.113549.1.9.5'
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
/** RFC 3161: what a time-stamping authority signs. */
export const ID_TST_INFO = '1.2.840.113549.1.9.16.1.4'
