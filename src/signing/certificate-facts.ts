/** Times are ISO 8601 in UTC; serial and fingerprint are lower-case hex. */
export type CertificateFacts = {
  readonly name: string
  /** Empty when the certificate names none. */
  readonly organisation: string
  /** The certificate says of itself that `name` is a pseudonym (X.520, 2.5.4.65). */
  readonly pseudonym: boolean
  readonly issuer: string
  readonly serial: string
  readonly notBefore: string
  readonly notAfter: string
  /** SHA-256 of the DER bytes. */
  readonly fingerprint: string
  /** It verifies with the key that it carries. */
  readonly selfSigned: boolean
  readonly key: KeyKind
  /** Its key usage allows signing documents. */
  readonly maySign: boolean
}

export type KeyKind = 'P-256' | 'P-384' | 'P-521' | 'RSA' | 'unsupported'

/**
 * Why nobody vouches for a certificate: `no-anchor` the way just ends · `not-for-this` it may not be
 * used for what it was used for, or has a critical rule that is not known here · `dates` one on the way
 * was not valid at that time · `not-an-authority` one on the way may issue none, or only under limits
 * that are not followed here · `too-many-between` · `signature` one on the way was not issued by the
 * one above it.
 */
export type PathFault =
  | 'no-anchor'
  | 'not-for-this'
  | 'dates'
  | 'not-an-authority'
  | 'too-many-between'
  | 'signature'

/** Whose word it is that the key belongs to the name. Says nothing about the mathematics. */
export type Trust =
  | { readonly kind: 'self-made' }
  /** Nobody whom the person trusts vouches for it; `fault` says where the way to an anchor broke off. */
  | { readonly kind: 'issuer-not-known'; readonly issuer: string; readonly fault: PathFault }
  /** Trusted because the person imported `anchor`; `through` are the authorities between, the nearest first. */
  | {
      readonly kind: 'vouched-for'
      readonly issuer: string
      readonly anchor: string
      readonly anchorFingerprint: string
      readonly through: readonly string[]
    }
  | { readonly kind: 'no-certificate' }
