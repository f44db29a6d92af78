import type {
  CapacityReport,
  CertificateFacts,
  Change,
  FileCheck,
  PdfCheckId,
  RecordCheckId,
  RecordSignatureReport,
  SignatureReport,
} from '#src/workflows/file-check.ts'
import { anId } from './an-assessment.ts'

export const aCertificate = (parts: Partial<CertificateFacts> = {}): CertificateFacts => ({
  name: 'Ana Silva',
  organisation: 'Public Records Lab',
  pseudonym: false,
  issuer: 'Ana Silva',
  serial: '01',
  notBefore: '2026-01-01T00:00:00Z',
  notAfter: '2028-04-05T00:00:00Z',
  fingerprint: '4f2a91c07d1e03bb'.repeat(4),
  selfSigned: true,
  key: 'P-256',
  maySign: true,
  ...parts,
})

/** What a signature of before roles says of its signer. */
export const anAuthor: CapacityReport = {
  role: 'author',
  stated: false,
  organisation: null,
  statement: null,
}

export const aPdfSignature = (parts: Partial<SignatureReport> = {}): SignatureReport => ({
  field: 'author',
  revision: 2,
  verdict: 'intact',
  checks: [
    { id: 'content-digest', outcome: 'pass', detail: { algorithm: 'SHA-256' } },
    { id: 'coverage', outcome: 'pass', detail: { covered: 191_000, size: 216_316 } },
    { id: 'encoding', outcome: 'pass', detail: {} },
  ],
  signer: aCertificate(),
  trust: { kind: 'self-made' },
  capacity: anAuthor,
  timestamp: null,
  claimed: { time: '2026-11-22T14:08:00.000Z', reason: null, location: null },
  covered: { bytes: 191_000, of: 216_316 },
  changes: [],
  ...parts,
})

export const aRecordSignature = (
  parts: Partial<RecordSignatureReport> = {},
): RecordSignatureReport => ({
  verdict: 'intact',
  checks: [{ id: 'signature-value', outcome: 'pass', detail: {} }],
  signer: aCertificate(),
  trust: { kind: 'self-made' },
  capacity: anAuthor,
  claimed: { time: '2026-11-22T14:08:00.000Z' },
  ...parts,
})

export const aChange = (parts: Partial<Change> = {}): Change => ({
  kind: 'page-content',
  severity: 'forbidden',
  revision: 3,
  object: 41,
  page: 3,
  ...parts,
})

/** What checking a signed PDF of ours finds when nothing is wrong with it. */
export const aPdfCheck = (parts: Partial<FileCheck> = {}): FileCheck => ({
  name: 'queue-machine.pdf',
  size: 216_316,
  sha256: 'ab'.repeat(32),
  kind: 'pdf',
  outcome: 'intact',
  reasons: [],
  pdfSignatures: [aPdfSignature()],
  recordSignatures: [aRecordSignature()],
  emptyFields: ['reviewer'],
  facts: {
    id: anId(900),
    digest: '9c'.repeat(32),
    issuedAt: '2026-11-22T14:07:58.000Z',
    title: 'Queue Machine',
    state: 'final',
    framework: { title: 'Code on Machines in Town Halls', version: '1.0.0' },
  },
  agreement: [
    { id: 'printed-digest', outcome: 'pass' },
    { id: 'metadata-digest', outcome: 'pass' },
    { id: 'computed', outcome: 'pass' },
  ],
  attachments: [
    {
      name: 'assessment.json',
      mediaType: 'application/json',
      relationship: 'Source',
      size: 52_000,
      sha256: 'cd'.repeat(32),
    },
  ],
  record: null,
  familiar: [],
  ...parts,
})

/** A file of which nothing but its name is known. */
export const anEmptyCheck = (parts: Partial<FileCheck> = {}): FileCheck => ({
  name: 'thing.bin',
  size: 12,
  sha256: '',
  kind: 'other',
  outcome: 'unreadable',
  reasons: [],
  pdfSignatures: [],
  recordSignatures: [],
  emptyFields: [],
  facts: null,
  agreement: [],
  attachments: [],
  record: null,
  familiar: [],
  ...parts,
})

export const everyPdfCheck: readonly PdfCheckId[] = [
  'byte-range',
  'contents-gap',
  'dictionary-inside',
  'revision-end',
  'format',
  'encoding',
  'structure',
  'content-digest',
  'signature-value',
  'signing-certificate',
  'certificate-use',
  'certificate-dates',
  'signer-name',
  'role',
  'timestamp-imprint',
  'timestamp-use',
  'coverage',
  'permission',
  'later-changes',
]

export const everyRecordCheck: readonly RecordCheckId[] = [
  'header',
  'algorithm',
  'type',
  'certificate',
  'thumbprint',
  'signature-value',
  'certificate-use',
  'certificate-dates',
  'role',
  'said-once',
]
