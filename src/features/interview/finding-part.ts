import type { Exemption } from '#schemas/practice.ts'

/** One thing that is concluded about: a practice, or one of its lines. */
export type FindingPart = {
  target: string
  label: string
  exemptions: readonly Exemption[]
  /** The source allows something here and asks for nothing: used or not used. */
  permission: boolean
  /** Ids under which the agency's statements about it stand. */
  claimsAbout: readonly string[]
  /** A waiver in force on the record covers it. */
  isWaived: boolean
}
