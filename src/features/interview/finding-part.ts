import type { Claim } from '#schemas/assessment.ts'
import type { Exemption } from '#schemas/practice.ts'
import type { Concluded } from '#src/domain/conclude.ts'

/** One thing that is concluded about: a practice, or one of its lines. */
export type FindingPart = {
  target: string
  label: string
  exemptions: readonly Exemption[]
  /** The source allows something here and asks for nothing: used or not used. */
  permission: boolean
  claims: readonly Claim[]
  concluded: Concluded
}
