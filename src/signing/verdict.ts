import type { PdfCheck } from './signed-part.ts'
import type { Change, PdfCheckId, Verdict } from './verification.ts'

/** Where one of these fails the signature does not hold; where another one does, nothing is promised. */
const decisive: ReadonlySet<PdfCheckId> = new Set<PdfCheckId>([
  'byte-range',
  'contents-gap',
  'dictionary-inside',
  'revision-end',
  'content-digest',
  'signature-value',
  'signing-certificate',
  'timestamp-imprint',
])

/** Without these having passed nothing is ever called intact, whatever else was found. */
const needed: readonly PdfCheckId[] = [
  'byte-range',
  'contents-gap',
  'dictionary-inside',
  'revision-end',
  'format',
  'structure',
  'content-digest',
  'signature-value',
  'certificate-dates',
]

/** Besides those: a signer signs documents, an authority for time stamps the file's own digest. */
const neededOf = (isTimestamp: boolean): readonly PdfCheckId[] =>
  isTimestamp ? ['timestamp-imprint', 'timestamp-use'] : ['certificate-use']

type Evidence = {
  readonly checks: readonly PdfCheck[]
  readonly changes: readonly Change[]
  readonly coversAll: boolean
  readonly isTimestamp?: boolean
  /** Something about the whole file could not be settled. */
  readonly isUncertain: boolean
}

export function verdictOf(evidence: Evidence): Verdict {
  const { checks, changes, coversAll, isUncertain, isTimestamp = false } = evidence
  const failed = checks.filter(({ outcome }) => outcome === 'fail')
  if (failed.some(({ id }) => decisive.has(id))) return 'broken'
  if (changes.some(({ severity }) => severity === 'forbidden')) return 'changed-after'
  const passed = new Set(checks.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id))
  const isComplete = [...needed, ...neededOf(isTimestamp)].every((id) => passed.has(id))
  const isDoubtful = changes.some(({ severity }) => severity === 'doubtful')
  if (failed.length > 0 || !isComplete || isDoubtful || isUncertain) return 'unsure'
  return coversAll ? 'intact' : 'later-permitted'
}
