import type { Strength } from '#schemas/contradiction-rule.ts'
import type { Status } from '#schemas/status.ts'

/** A status, or that nobody has concluded anything yet. */
export type Conclusion = Status | 'unanswered'

/** Where the law says it: the document in short, its paragraph, its page or pages. */
export type CitedPlace = { source: string; section: string; pages: string }

/**
 * Who shows something on the record. `said`: the agency says so and nothing shows it. `unknown`: nobody
 * noted who speaks in the source. `set-aside`: by an exemption or a waiver, so there is nothing to show.
 */
export type ShownBy =
  | 'both'
  | 'independent'
  | 'agency'
  | 'unknown'
  | 'set-aside'
  | 'said'
  | 'nobody'

/** From seen by many to seen by nobody. */
export const shownByOrder: readonly ShownBy[] = [
  'both',
  'independent',
  'agency',
  'unknown',
  'set-aside',
  'said',
  'nobody',
]

/** A practice or a must line with who shows it. */
export type OpacityItem = {
  id: string
  practice: string
  label: string
  place: CitedPlace
  status: Conclusion
  shownBy: ShownBy
  /** Numbers of the sources that show it, and of those in which the agency speaks of it. */
  evidence: number[]
  claims: number[]
}

/** How much of what is demanded is shown, and by whom: counts with the list behind each. */
export type Opacity = {
  practices: OpacityItem[]
  /** The must lines of practices that are answered line by line. */
  lines: OpacityItem[]
  practiceCounts: Record<ShownBy, number>
  lineCounts: Record<ShownBy, number>
}

/** One statement of a contradiction. `statement` is '' where a cell was left blank or nothing was answered. */
export type ReportStatement = {
  by: 'agency' | 'independent' | 'assessor'
  label: string
  prompt: string
  statement: string
  place: string
  /** 0 when it stands in no source. */
  number: number
  source: string
  /** Of a finding. */
  status?: Status
}

export type ReportContradiction = {
  key: string
  title: string
  explanation: string
  strength: Strength
  places: CitedPlace[]
  /** Practices and questions that it bears on. */
  about: string[]
  sides: [ReportStatement[], ReportStatement[]]
  /** Cells that help to judge it. */
  beside: ReportStatement[]
  /** Words that a rule found in a text. */
  words: string[]
  decision: '' | 'accepted' | 'rejected' | 'noted'
  reason: string
}

export type ReportContradictions = {
  accepted: ReportContradiction[]
  counts: Record<'found' | 'accepted' | 'rejected' | 'noted' | 'undecided', number>
}
