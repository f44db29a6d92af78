import type { Acquaintance } from '#schemas/address-book.ts'
import type { AssessmentRecord, Withheld } from '#schemas/record.ts'
import type { WhyUnsafe } from '#src/domain/strict-json.ts'
import type { PairFault } from '#src/domain/withheld-proof.ts'
import type { CertificateFacts, Trust } from '#src/signing/certificate-facts.ts'
import type {
  AttachmentReport,
  CapacityReport,
  Change,
  Check,
  PdfCheckId,
  PdfProblem,
  RecordCheckId,
  RecordSignatureReport,
  SignatureReport,
} from '#src/signing/verification.ts'

export type {
  CapacityReport,
  CertificateFacts,
  Change,
  Check,
  PdfCheckId,
  PdfProblem,
  RecordCheckId,
  RecordSignatureReport,
  SignatureReport,
  Trust,
}

/**
 * `intact` signed, and nothing differs from what was signed · `countersigned` intact, and others signed
 * after the first; all that came later is their signatures · `later-additions` signed, and only what a
 * signed file may gain was added · `changed` something differs · `unsigned` nobody signed it, and it
 * agrees with itself · `not-ours` a readable file that holds no record · `unreadable` · `unsure`
 * something could not be checked, so nothing is promised.
 */
export type FileOutcome =
  | 'intact'
  | 'countersigned'
  | 'later-additions'
  | 'changed'
  | 'unsigned'
  | 'not-ours'
  | 'unreadable'
  | 'unsure'

/** Why the outcome is what it is, the gravest first; facts for a sentence, never a sentence. */
export type FileReason =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-unreadable'; readonly detail: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'neither-pdf-nor-json' }
  /** It begins as our JSON does and breaks off, or is spelled wrongly; or it can be read in two ways. */
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'unsafe-json'; readonly why: WhyUnsafe }
  /** `found` is the file's own `format`, or ''. */
  | { readonly kind: 'not-a-record'; readonly found: string }
  /** An assessment that is still being worked on: drafts are not signed, so there is nothing to check. */
  | { readonly kind: 'working-draft' }
  | { readonly kind: 'newer-version'; readonly found: string }
  | { readonly kind: 'record-damaged'; readonly where: string; readonly detail: string }
  | { readonly kind: 'pdf'; readonly problem: PdfProblem }
  | { readonly kind: 'pdf-without-record' }
  /** One for each signature that is not intact: `at` counts from 1 in `pdfSignatures` or `recordSignatures`. */
  | {
      readonly kind: 'signature'
      readonly over: 'pdf' | 'record'
      readonly at: number
      readonly verdict: 'later-permitted' | 'changed-after' | 'broken' | 'unsure'
    }
  /** Every signature holds; so many came after the first, and so many time stamps. Nothing else came. */
  | { readonly kind: 'countersigned'; readonly signatures: number; readonly timestamps: number }
  | { readonly kind: 'disagreement'; readonly check: AgreementId }
  /** A record that says it is final, with nobody's signature. */
  | { readonly kind: 'signature-missing'; readonly over: 'pdf' | 'record' }
  /** The pages are signed with another key than the record inside. */
  | { readonly kind: 'signers-differ' }
  | { readonly kind: 'nobody-signed' }
  | { readonly kind: 'marked-draft' }
  /** The check did not come to its end, which says nothing about the file. */
  | { readonly kind: 'check-stopped' }
  | { readonly kind: 'check-out-of-time'; readonly seconds: number }
  | { readonly kind: 'check-broken'; readonly detail: string }

/**
 * - `printed-digest` the digest printed on page 1 is the record's
 * - `metadata-digest`, `metadata-id` the digest and the id in the PDF's XMP metadata are the record's
 * - `framework-digest` the framework inside has the digest that the record states
 * - `our-framework` the framework inside is the one that this app has under that id and version
 * - `computed` the findings inside follow from the answers inside, computed again here
 */
export type AgreementId =
  | 'printed-digest'
  | 'metadata-digest'
  | 'metadata-id'
  | 'framework-digest'
  | 'our-framework'
  | 'computed'

/** `absent`: the file has nothing to compare, or it could not be read; it is never counted as agreement. */
export type Agreement = {
  readonly id: AgreementId
  readonly outcome: 'pass' | 'fail' | 'absent'
}

export type RecordFacts = {
  readonly id: string
  /** SHA-256 of the record's RFC 8785 form without signatures, 64 hex digits. */
  readonly digest: string
  readonly issuedAt: string
  readonly title: string
  readonly state: AssessmentRecord['state']
  readonly framework: { readonly title: string; readonly version: string }
}

/** By the signer's fingerprint; `entry` is that of the address book. */
export type FamiliarSigner = {
  readonly fingerprint: string
  readonly kind: 'known' | 'look-alike'
  readonly entry: Acquaintance
}

export type FileCheck = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** 64 hex digits; '' when the file was not read. */
  readonly sha256: string
  readonly kind: 'pdf' | 'record' | 'assessment' | 'other'
  readonly outcome: FileOutcome
  readonly reasons: readonly FileReason[]
  readonly pdfSignatures: readonly SignatureReport[]
  readonly recordSignatures: readonly RecordSignatureReport[]
  /** Signature fields of the PDF that nobody has signed yet. */
  readonly emptyFields: readonly string[]
  readonly facts: RecordFacts | null
  readonly agreement: readonly Agreement[]
  readonly attachments: readonly AttachmentReport[]
  /** For opening a copy as a new draft; null when there is none or it does not agree with itself. */
  readonly record: AssessmentRecord | null
  /** Signers whom this device knows, or who bear the name of one with another key. */
  readonly familiar: readonly FamiliarSigner[]
}

/** Whether the files dropped together hold one and the same record. */
export type Together =
  | { readonly kind: 'one-file' }
  | { readonly kind: 'same-record'; readonly digest: string }
  | { readonly kind: 'different-records' }
  /** One holds a record, the other its public copy: the same with the counted pieces taken out. Names of files. */
  | {
      readonly kind: 'public-copy'
      readonly open: string
      readonly whole: string
      readonly leftOut: Partial<Record<Withheld['kind'], number>>
    }
  /** One says that it is a public copy, the other that it is a whole record, and they do not fit. */
  | {
      readonly kind: 'not-its-public-copy'
      readonly open: string
      readonly whole: string
      readonly faults: readonly PairFault[]
    }
  /** At least one file holds no readable record. */
  | { readonly kind: 'not-comparable' }
  /** Comparing did not come to its end. */
  | { readonly kind: 'not-compared' }

/** What a check looks at just now; `at` counts from 1. */
export type CheckStep =
  | { readonly kind: 'reading' | 'record' | 'printed' }
  | { readonly kind: 'signature'; readonly at: number; readonly of: number }

/** At which of the files it is, counted from 1. */
export type CheckProgress = {
  readonly name: string
  readonly at: number
  readonly of: number
  readonly step: CheckStep
}

export type FilesCheck = { readonly files: readonly FileCheck[]; readonly together: Together }
