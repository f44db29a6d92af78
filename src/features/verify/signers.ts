import type {
  CapacityReport,
  CertificateFacts,
  Change,
  FamiliarSigner,
  FileCheck,
  RecordSignatureReport,
  SignatureReport,
  Trust,
} from '#src/workflows/file-check.ts'

/** `earlier`: it holds for a version before this one, so for what was signed and not for this file. */
export type Held = 'holds' | 'earlier' | 'broken' | 'unsure'

type Signed = {
  over: 'pdf' | 'record'
  held: Held
  /** Of the PDF, counted from 1; the record has but one. */
  revision: number
  /** What came after it. */
  later: readonly Change[]
}

/** One key in one role, with all that it is said to have signed in this file. */
export type Signer = {
  /** The certificate's fingerprint, role and statement; a number where no certificate could be read. */
  key: string
  facts: CertificateFacts | null
  trust: Trust
  /** Undefined for a stranger. */
  familiarity: FamiliarSigner | undefined
  capacity: CapacityReport
  signed: Signed[]
  /** Claimed times, each once. */
  times: string[]
}

type Report = SignatureReport | RecordSignatureReport

/** Signatures of people over the pages and the record, put together by the key and the role that made them. */
export function signersOf({
  pdfSignatures,
  recordSignatures,
  familiar,
}: Pick<FileCheck, 'pdfSignatures' | 'recordSignatures' | 'familiar'>): Signer[] {
  const signers = new Map<string, Signer>()
  const add = (report: Report, signed: Signed) => {
    const { signer, trust, capacity, claimed } = report
    const { role, statement } = capacity
    const key = signer
      ? [signer.fingerprint, role, statement].filter(Boolean).join(' ')
      : `${signers.size}`
    const familiarity = familiar.find(({ fingerprint }) => fingerprint === signer?.fingerprint)
    const first = { key, facts: signer, trust, familiarity, capacity, signed: [], times: [] }
    const known: Signer = signers.get(key) ?? first
    const times = new Set([...known.times, ...(claimed.time === null ? [] : [claimed.time])])
    signers.set(key, { ...known, signed: [...known.signed, signed], times: [...times] })
  }
  for (const report of pdfSignatures.filter(({ timestamp }) => timestamp === null)) {
    const { verdict, revision, changes } = report
    add(report, { over: 'pdf', held: heldOf(verdict), revision, later: changes })
  }
  for (const report of recordSignatures)
    add(report, { over: 'record', held: heldOf(report.verdict), revision: 0, later: [] })
  return [...signers.values()]
}

function heldOf(verdict: SignatureReport['verdict']): Held {
  switch (verdict) {
    case 'intact':
      return 'holds'
    case 'later-permitted':
    case 'changed-after':
      return 'earlier'
    case 'broken':
    case 'unsure':
      return verdict
  }
}
