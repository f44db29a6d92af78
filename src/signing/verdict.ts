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
  'certificate-use',
  'certificate-dates',
]

type Evidence = {
  readonly checks: readonly PdfCheck[]
  readonly changes: readonly Change[]
  readonly coversAll: boolean
  /** Something about the whole file could not be settled. */
  readonly isUncertain: boolean
}

export function verdictOf({ checks, changes, coversAll, isUncertain }: Evidence): Verdict {
  const failed = checks.filter(({ outcome }) => outcome === 'fail')
  if (failed.some(({ id }) => decisive.has(id))) return 'broken'
  if (changes.some(({ severity }) => severity === 'forbidden')) return 'changed-after'
  const passed = new Set(checks.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id))
  const isComplete = needed.every((id) => passed.has(id))
  const isDoubtful = changes.some(({ severity }) => severity === 'doubtful')
  if (failed.length > 0 || !isComplete || isDoubtful || isUncertain) return 'unsure'
  return coversAll ? 'intact' : 'later-permitted'
}
