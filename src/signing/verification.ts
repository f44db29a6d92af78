import type { Role } from '#src/domain/capacity.ts'
import type { CertificateFacts, Trust } from './certificate-facts.ts'

/** What checking a file found, as plain data: literals and facts, never sentences. */

/** `info` neither helps nor hurts: it is told because a careful reader wants to know it. */
type Outcome = 'pass' | 'fail' | 'info'

export type Check<Id extends string> = {
  readonly id: Id
  readonly outcome: Outcome
  /** Facts for the sentence, under the keys named at the id. */
  readonly detail: Readonly<Record<string, string | number | boolean>>
}

/**
 * Each id with the keys of its `detail`:
 * - `byte-range` four whole numbers from 0 on, inside the file: `start`, `end`
 * - `contents-gap` what is left out is exactly the hexadecimal signature and nothing else
 * - `dictionary-inside` the signature dictionary itself is signed
 * - `revision-end` the signed part ends where a revision of the file ends: `end`
 * - `format` the sub-filter is one that is known here: `subFilter`
 * - `encoding` the CMS object is strict DER followed by zeros only (`info`: BER, as older programs write)
 * - `structure` CMS versions, algorithms and attributes are as RFC 5652 and PAdES want: `reason`, one of
 *   `not-signed-data`, `not-detached`, `not-a-timestamp`, `not-one-signer`, `version`, `algorithm`, `attributes`,
 *   `no-certificate`, `no-signing-certificate`
 * - `content-digest` the signed bytes have the digest that was signed: `algorithm`
 * - `signature-value` the signature was made with the certificate's key
 * - `signing-certificate` the certificate is the one that was signed along
 * - `certificate-use` the certificate allows signing documents
 * - `certificate-dates` the claimed time lies in its validity: `notBefore`, `notAfter`, `claimed`
 * - `signer-name` the name beside the signature is the certificate's: `shown`, `certified`
 * - `role` the signature says in a form that is known here as what its signer signs (`info`: it says
 *   nothing): `role`, or `reason`, one of the faults of `src/domain/capacity.ts`
 * - `timestamp-imprint` the time stamp is for these very bytes: `algorithm`
 * - `timestamp-use` the certificate allows stamping times, and nothing else
 * - `coverage` every byte of the file but the signature itself is signed: `covered`, `size`
 * - `permission` what the certification lets others do afterwards: `level` (1 nothing, 2 sign, 3 comment)
 * - `later-changes` what came after is of a permitted kind: `permitted`, `doubtful`, `forbidden`
 */
export type PdfCheckId =
  | 'byte-range'
  | 'contents-gap'
  | 'dictionary-inside'
  | 'revision-end'
  | 'format'
  | 'encoding'
  | 'structure'
  | 'content-digest'
  | 'signature-value'
  | 'signing-certificate'
  | 'certificate-use'
  | 'certificate-dates'
  | 'signer-name'
  | 'role'
  | 'timestamp-imprint'
  | 'timestamp-use'
  | 'coverage'
  | 'permission'
  | 'later-changes'

/**
 * - `intact` all checks hold and every byte is covered
 * - `later-permitted` all checks hold; what was added later is only what a signed file may gain
 * - `changed-after` the signature holds for what was signed, and the file was changed afterwards
 * - `broken` the signature does not hold
 * - `unsure` something could not be checked, so nothing is promised
 */
export type Verdict = 'intact' | 'later-permitted' | 'changed-after' | 'broken' | 'unsure'

/**
 * What an object of the file is for. `signature-field` a field was filled, `signature-field-added`
 * one was appended, `appearance` the look of a filled field, `form` the form dictionary,
 * `validation-data` certificates for long-term checking (DSS), `dangling-object` one that the signed
 * part already pointed to though it did not exist, `trailing-bytes` bytes that belong to no revision.
 */
export type ChangeKind =
  | 'signature-field'
  | 'signature-field-added'
  | 'signature-removed'
  | 'appearance'
  | 'form'
  | 'form-value'
  | 'catalog'
  | 'catalog-replaced'
  | 'validation-data'
  | 'page'
  | 'page-content'
  | 'annotation'
  | 'attachment'
  | 'information'
  | 'metadata'
  | 'dangling-object'
  | 'trailing-bytes'
  | 'object'

/** `doubtful` may be harmless, and cannot be told from harm here. */
export type ChangeSeverity = 'permitted' | 'doubtful' | 'forbidden'

export type Change = {
  readonly kind: ChangeKind
  readonly severity: ChangeSeverity
  /** Counted from 1; the revision that brought the change. */
  readonly revision: number
  readonly object?: number
  /** Counted from 1; the first page that uses the object. */
  readonly page?: number
  readonly field?: string
  readonly keys?: readonly string[]
}

/** As what the signer signed: the signer's own words, part of what is signed. */
export type CapacityReport = {
  /** Null where the signature does not say it, or not in a form that is known here. */
  readonly role: Role | null
  /** False where no role is stated: `role` then follows from the signature's place in the file. */
  readonly stated: boolean
  readonly organisation: string | null
  /** Why the signer disagrees. */
  readonly statement: string | null
}

/** What a time-stamping authority states: a file with that digest existed before `time`. */
export type TimestampFacts = {
  /** ISO 8601 in UTC. */
  readonly time: string
  /** The authority's rules, as a dotted number. */
  readonly policy: string
  /** Lower-case hex. */
  readonly serial: string
  /** Lower-case hex; null where the request had none. */
  readonly nonce: string | null
}

export type SignatureReport = {
  readonly field: string
  /** Counted from 1; 0 when the signed part is not a revision of this file. */
  readonly revision: number
  readonly verdict: Verdict
  readonly checks: readonly Check<PdfCheckId>[]
  readonly signer: CertificateFacts | null
  readonly trust: Trust
  /** Not null for a time stamp (RFC 3161): then `signer` is the authority that stamped. */
  readonly timestamp: TimestampFacts | null
  readonly capacity: CapacityReport
  /** The signer's own statements: nobody but the signer vouches for them. */
  readonly claimed: {
    readonly time: string | null
    readonly reason: string | null
    readonly location: string | null
  }
  /** Bytes signed, and the size of the file. */
  readonly covered: { readonly bytes: number; readonly of: number }
  readonly changes: readonly Change[]
}

export type AttachmentReport = {
  readonly name: string
  readonly mediaType: string | null
  readonly relationship: string | null
  /** Null when the bytes could not be unpacked. */
  readonly size: number | null
  readonly sha256: string | null
}

/** Why a PDF could not be read, or why its reading is not certain. */
export type PdfProblem =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'not-a-pdf' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'damaged'; readonly at: number; readonly what: string }
  /** The list of objects points elsewhere than at objects, so readers may disagree about the file. */
  | { readonly kind: 'ambiguous'; readonly object: number }
  /** A field held a signature in an earlier revision and holds none, or another, now. */
  | { readonly kind: 'signature-removed'; readonly field: string; readonly revision: number }
  /** Bytes after the last revision belong to nothing. */
  | { readonly kind: 'trailing-bytes'; readonly bytes: number }
  /** More than one attachment claims to be the record; none is taken. */
  | { readonly kind: 'many-records'; readonly count: number }
  /** The embedded record could not be unpacked. */
  | { readonly kind: 'unreadable-record' }

export type PdfVerification = {
  /** False: nothing else below was found out, and `problems` says why. */
  readonly readable: boolean
  readonly size: number
  readonly sha256: string
  readonly signatures: readonly SignatureReport[]
  /** Signature fields that nobody has signed yet. */
  readonly emptyFields: readonly string[]
  readonly revisions: number
  readonly attachments: readonly AttachmentReport[]
  /** The bytes of the attachment `assessment.json`. */
  readonly record: Uint8Array<ArrayBuffer> | null
  /** What the XMP metadata says the file is; null where it says nothing. */
  readonly xmp: { readonly recordId: string | null; readonly recordDigest: string | null }
  readonly problems: readonly PdfProblem[]
}

/**
 * Each id with the keys of its `detail`:
 * - `header` the protected header is readable, without duplicate members or extensions: `reason`, one of
 *   `spelling`, `not-json`, `extension`
 * - `algorithm` it is on the list of those accepted here: `alg`
 * - `type` the header says that it signs a Plumbline record: `typ`
 * - `certificate` the header carries a readable certificate
 * - `thumbprint` it is the certificate that the header names by its SHA-256
 * - `signature-value` the signature over this very record was made with the certificate's key
 * - `certificate-use`, `certificate-dates`, `role` as for a PDF
 * - `said-once` no signature before it is the same key's in the same role and with the same words
 */
export type RecordCheckId =
  | 'header'
  | 'algorithm'
  | 'type'
  | 'certificate'
  | 'thumbprint'
  | 'signature-value'
  | 'certificate-use'
  | 'certificate-dates'
  | 'role'
  | 'said-once'

export type RecordSignatureReport = {
  readonly verdict: Extract<Verdict, 'intact' | 'broken' | 'unsure'>
  readonly checks: readonly Check<RecordCheckId>[]
  readonly signer: CertificateFacts | null
  readonly trust: Trust
  readonly capacity: CapacityReport
  readonly claimed: { readonly time: string | null }
}

export type RecordVerification = {
  /** SHA-256 of the RFC 8785 form of the record without `signatures`. */
  readonly digest: string
  /** The framework inside has the digest that the record states for it. */
  readonly frameworkMatches: boolean
  readonly signatures: readonly RecordSignatureReport[]
}
