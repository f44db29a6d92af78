import type {
  CertificateFacts,
  FileCheck,
  RecordSignatureReport,
  SignatureReport,
  Trust,
} from '#src/workflows/file-check.ts'

/** `earlier`: it holds for a version before this one, so for what was signed and not for this file. */
export type Held = 'holds' | 'earlier' | 'broken' | 'unsure'

/** One key, with all that it is said to have signed in this file. */
export type Signer = {
  /** The certificate's fingerprint; a number where no certificate could be read. */
  key: string
  facts: CertificateFacts | null
  trust: Trust
  signed: { over: 'pdf' | 'record'; held: Held }[]
  /** Claimed times, each once. */
  times: string[]
}

type Over = Signer['signed'][number]['over']
type Report = SignatureReport | RecordSignatureReport

/** Signatures of the pages and of the record, put together by the key that made them. */
export function signersOf({
  pdfSignatures,
  recordSignatures,
}: Pick<FileCheck, 'pdfSignatures' | 'recordSignatures'>): Signer[] {
  const signers = new Map<string, Signer>()
  const add = (over: Over, { signer, trust, verdict, claimed }: Report) => {
    const key = signer?.fingerprint ?? `${signers.size}`
    const known = signers.get(key) ?? { key, facts: signer, trust, signed: [], times: [] }
    const times = new Set([...known.times, ...(claimed.time === null ? [] : [claimed.time])])
    signers.set(key, {
      ...known,
      signed: [...known.signed, { over, held: heldOf(verdict) }],
      times: [...times],
    })
  }
  for (const report of pdfSignatures) add('pdf', report)
  for (const report of recordSignatures) add('record', report)
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
