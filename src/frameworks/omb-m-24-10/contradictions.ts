import type { ContradictionRule } from '#schemas/contradiction-rule.ts'
import { dateOrder } from './contradictions-dates.ts'
import { againstAnswers, againstEvidence } from './contradictions-evidence.ts'
import { missingRows } from './contradictions-missing.ts'
import { presumedButNeither } from './contradictions-presumed.ts'
import { inOneRow } from './contradictions-row.ts'
import { betweenYears } from './contradictions-years.ts'

/**
 * What an agency says that does not go together. Each rule names what cannot both hold; it tells nothing
 * about which of the two is true, and the person decides what to make of it.
 */
export const contradictions: ContradictionRule[] = [
  ...inOneRow,
  ...dateOrder,
  ...presumedButNeither,
  ...betweenYears,
  ...missingRows,
  ...againstAnswers,
  ...againstEvidence,
]
