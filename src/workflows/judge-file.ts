import type { Agreement, FileCheck, FileOutcome, FileReason } from './file-check.ts'
import type { GivenFile } from './given-file.ts'

/** From the gravest; `intact` is what is left when nothing speaks against it. */
const byGravity: readonly FileOutcome[] = [
  ...(['changed', 'unreadable', 'not-ours', 'unsure', 'later-additions', 'unsigned'] as const),
  'countersigned',
  'intact',
]

type Judged = Pick<FileCheck, 'outcome' | 'reasons'>

/** One word for all reasons together, and the reasons in its order. */
export function judgeFile(
  reasons: readonly FileReason[],
  agreement: readonly Agreement[] = [],
): Judged {
  const outcomes = [
    ...reasons.map(outcomeOf),
    ...agreement.map(({ outcome }) => (outcome === 'absent' ? 'unsure' : 'intact')),
  ]
  return {
    outcome: byGravity.find((outcome) => outcomes.includes(outcome)) ?? 'intact',
    reasons: reasons.toSorted((a, b) => gravity(a) - gravity(b)),
  }
}

/** Where nothing was found yet. */
export const nothing: Omit<FileCheck, 'name' | 'size' | 'sha256' | 'outcome' | 'reasons'> = {
  kind: 'other',
  pdfSignatures: [],
  recordSignatures: [],
  emptyFields: [],
  facts: null,
  agreement: [],
  attachments: [],
  record: null,
  familiar: [],
}

/** A file of which nothing but this is known. */
export const unchecked = (
  { name, size }: Pick<GivenFile, 'name' | 'size'>,
  reason: FileReason,
): FileCheck => ({ ...nothing, name, size, sha256: '', ...judgeFile([reason]) })

const gravity = (reason: FileReason) => byGravity.indexOf(outcomeOf(reason))

function outcomeOf(reason: FileReason): FileOutcome {
  switch (reason.kind) {
    case 'too-large':
    case 'file-unreadable':
    case 'empty':
    case 'not-json':
    case 'unsafe-json':
    case 'newer-version':
    case 'record-damaged':
      return 'unreadable'
    case 'disagreement':
    case 'signature-missing':
    case 'signers-differ':
      return 'changed'
    case 'neither-pdf-nor-json':
    case 'not-a-record':
    case 'pdf-without-record':
      return 'not-ours'
    case 'working-draft':
    case 'nobody-signed':
      return 'unsigned'
    case 'check-stopped':
    case 'check-out-of-time':
    case 'check-broken':
      return 'unsure'
    case 'countersigned':
      return 'countersigned'
    case 'signature':
      return signatureOutcome(reason.verdict)
    case 'pdf':
      return pdfOutcome(reason.problem.kind)
    case 'marked-draft':
      return 'intact'
  }
}

type Verdict = Extract<FileReason, { kind: 'signature' }>['verdict']

function signatureOutcome(verdict: Verdict): FileOutcome {
  if (verdict === 'later-permitted') return 'later-additions'
  return verdict === 'unsure' ? 'unsure' : 'changed'
}

type PdfKind = Extract<FileReason, { kind: 'pdf' }>['problem']['kind']

/** What keeps a file from being read to its end leaves everything open; a lost signature does not. */
function pdfOutcome(kind: PdfKind): FileOutcome {
  switch (kind) {
    case 'too-large':
    case 'not-a-pdf':
    case 'encrypted':
      return 'unreadable'
    case 'signature-removed':
      return 'changed'
    case 'damaged':
    case 'out-of-time':
    case 'ambiguous':
    case 'trailing-bytes':
    case 'many-records':
    case 'unreadable-record':
      return 'unsure'
  }
}
