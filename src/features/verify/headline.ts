import type { Mark } from '#src/ui/StatusMark.tsx'
import type { FileCheck, FileReason } from '#src/workflows/file-check.ts'

/** Each headline has its meaning beside it in the words. */
export type Headline =
  | 'intact'
  | 'countersigned'
  | 'signed-again'
  | 'later-additions'
  | 'changed-after'
  | 'broken'
  | 'contradicts'
  | 'signature-missing'
  | 'unsigned'
  | 'not-ours'
  | 'pdf-without-record'
  | 'working-draft'
  | 'unreadable'
  | 'too-large'
  | 'unsure'
  | 'not-finished'

type Told = Pick<FileCheck, 'outcome' | 'reasons' | 'pdfSignatures' | 'recordSignatures'>

/** The one thing to know first. Whatever is not surely intact is never called so. */
export function headlineOf(check: Told): Headline {
  const { outcome, reasons } = check
  switch (outcome) {
    case 'changed':
      return changedHeadline(reasons)
    case 'unsigned':
      return has(reasons, 'working-draft') ? 'working-draft' : 'unsigned'
    case 'not-ours':
      if (has(reasons, 'working-draft')) return 'working-draft'
      return has(reasons, 'pdf-without-record') ? 'pdf-without-record' : 'not-ours'
    case 'unreadable':
      return unreadableHeadline(reasons)
    case 'unsure':
      return reasons.some(({ kind }) => unfinished.has(kind)) ? 'not-finished' : outcome
    case 'countersigned':
      return keysIn(check) > 1 ? outcome : 'signed-again'
    case 'intact':
    case 'later-additions':
      return outcome
  }
}

/** Keys that signed, in whatever role and how often; time stamps are made by nobody who vouches for the text. */
function keysIn({ pdfSignatures, recordSignatures }: Told): number {
  const people = pdfSignatures.filter(({ timestamp }) => timestamp === null)
  const keys = [...people, ...recordSignatures].map(({ signer }) => signer?.fingerprint)
  return new Set(keys).size
}

const unfinished: ReadonlySet<FileReason['kind']> = new Set<FileReason['kind']>([
  ...(['check-stopped', 'check-out-of-time', 'check-broken'] as const),
])

/** A part of the file that cannot be read is less to know than that the file is not what was signed. */
function unreadableHeadline(reasons: readonly FileReason[]): Headline {
  if (isTooLarge(reasons)) return 'too-large'
  return verdictsIn(reasons).some((verdict) => verdict === 'broken' || verdict === 'changed-after')
    ? changedHeadline(reasons)
    : 'unreadable'
}

const verdictsIn = (reasons: readonly FileReason[]) =>
  reasons.flatMap((reason) => (reason.kind === 'signature' ? [reason.verdict] : []))

const has = (reasons: readonly FileReason[], kind: FileReason['kind']) =>
  reasons.some((reason) => reason.kind === kind)

const isTooLarge = (reasons: readonly FileReason[]) =>
  reasons.some(
    (reason) =>
      reason.kind === 'too-large' || (reason.kind === 'pdf' && reason.problem.kind === 'too-large'),
  )

/** Unless the mathematics of a signature speaks, a missing signature is graver than a disagreement. */
function changedHeadline(reasons: readonly FileReason[]): Headline {
  const verdicts = verdictsIn(reasons)
  if (verdicts.includes('broken')) return 'broken'
  if (verdicts.includes('changed-after')) return 'changed-after'
  return reasons.some(isMissing) ? 'signature-missing' : 'contradicts'
}

const isMissing = (reason: FileReason) =>
  reason.kind === 'signature-missing' ||
  (reason.kind === 'pdf' && reason.problem.kind === 'signature-removed')

/** Shapes are shared with statuses: a tick only where everything holds. */
export const markOf: Record<Headline, Mark> = {
  intact: 'met',
  countersigned: 'met',
  'signed-again': 'met',
  'later-additions': 'met',
  'changed-after': 'not-met',
  broken: 'not-met',
  contradicts: 'not-met',
  'signature-missing': 'not-met',
  unsigned: 'not-applicable',
  'not-ours': 'not-applicable',
  'pdf-without-record': 'not-applicable',
  'working-draft': 'not-applicable',
  unreadable: 'not-shown',
  'too-large': 'not-shown',
  unsure: 'not-shown',
  'not-finished': 'not-shown',
}
