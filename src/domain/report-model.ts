import type { Depth, Finding } from '#schemas/assessment.ts'
import type { Level, Scope, Timing } from '#schemas/practice.ts'
import type { Withheld } from '#schemas/record.ts'
import type { Source } from '#schemas/source.ts'
import type { Status } from '#schemas/status.ts'
import type { VerdictRule } from '#schemas/verdict-rule.ts'
import type { CitedPlace, Conclusion, Opacity, ReportContradictions } from './report-statements.ts'

export type { CitedPlace, Conclusion }

/** Why a status is what it is. Words for each kind belong to the screens and the report. */
export type Reason =
  | { kind: 'assessor-concluded'; status: Status }
  | { kind: 'no-evidence-cited' }
  /** Everything cited is the very source in which the agency made the claim. */
  | { kind: 'only-the-claim' }
  | { kind: 'waiver-on-record'; place: CitedPlace }
  | { kind: 'waiver-not-on-record' }
  | { kind: 'exemption'; reason: string; place: CitedPlace }
  | { kind: 'exemption-not-named' }
  /** The practice's status follows from its must lines. */
  | { kind: 'from-lines'; ids: Partial<Record<Conclusion, string[]>> }
  /** No line was answered, so the answer for the whole practice stands. */
  | { kind: 'from-whole-practice' }

/** A use of source `[number]` of the report's list. */
export type ReportEvidence = { number: number; title: string; place: string; quote: string }

export type ReportClaim = {
  /** False: the agency left this blank. That is not a "no". */
  reported: boolean
  statement: string
  prompt: string
  caution: string
  number: number
  sourceTitle: string
  place: string
}

/** What was concluded about one practice or requirement, in the assessor's words. */
export type ReportFinding = {
  status: Conclusion
  note: string
  confidence: Finding['confidence']
  evidence: ReportEvidence[]
  reasons: Reason[]
}

export type ReportRequirement = ReportFinding & {
  id: string
  level: Level
  text: string
  place: CitedPlace
  claims: ReportClaim[]
}

export type ReportPractice = ReportFinding & {
  id: string
  heading: string
  shortTitle: string
  title: string
  summary: string
  timing: Timing
  scope: Scope
  place: CitedPlace
  depth: Depth
  claims: ReportClaim[]
  /** Empty at quick depth. */
  requirements: ReportRequirement[]
}

/** A practice or, at full depth, a line that the verdict rests on. */
export type VerdictGround = {
  id: string
  label: string
  status: Conclusion
  place: CitedPlace
  evidence: number[]
}

export type ReportVerdict = {
  rule: string
  tone: VerdictRule['tone']
  headline: string
  explanation: string
  places: CitedPlace[]
  grounds: VerdictGround[]
}

export type ReportAction = {
  practice: string
  shortTitle: string
  status: Conclusion
  /** `repair`: the agency acts. `ask`: somebody outside asks. */
  kind: 'repair' | 'ask'
  what: string
  who: string
  when: string
  place: CitedPlace
  /** Requirement ids that fall short, at full depth. */
  lines: string[]
}

export type ReportValue =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: string[]; rows: string[][] }

export type ReportEntry = {
  question: string
  label: string
  place: CitedPlace
  value: ReportValue
  claims: ReportClaim[]
}

export type ReportChapter = { id: string; title: string; entries: ReportEntry[] }

export type ReportSource = { number: number } & Omit<Source, 'id'>

export type OpenQuestion = {
  id: string
  label: string
  status: Extract<Conclusion, 'not-shown' | 'unanswered'>
  text: string
  place: CitedPlace
}

/** What a public copy leaves out, of one kind. */
export type ReportLeftOut = {
  kind: Withheld['kind']
  count: number
  /** What of it has a place in the report: a source's number; a practice, a line or a question. */
  items: { id: string; label: string; answer?: LeftOutAnswer }[]
}

/** Where a report would tell an answer. */
type LeftOutAnswer = {
  chapter: { id: string; title: string }
  place: CitedPlace
  /** Set when the report tells it apart from the other answers. */
  role?: 'systemName' | 'rightsMatrix' | 'peopleAffected'
}

/** Everything a report says, in order, with nothing left for a renderer to conclude. */
export type ReportModel = {
  state: 'draft' | 'final'
  recordId: string
  /** SHA-256 of the record's RFC 8785 form, 64 hex digits. */
  recordDigest: string
  issuedAt: string
  language: string
  kind: 'shadow' | 'self'
  title: string
  system: { name: string; agency: string; component: string; useCaseId: string; stage: string }
  depth: Depth
  yardstick: {
    title: string
    shortTitle: string
    version: string
    standing: string
    documents: {
      title: string
      shortTitle: string
      author: string
      date: string
      standing: string
    }[]
  }
  verdict: ReportVerdict
  notes: ReportVerdict[]
  /** Practices by status. */
  counts: Record<Conclusion, number>
  practices: ReportPractice[]
  rightsMatrix: Extract<ReportValue, { kind: 'table' }>
  peopleAffected: Extract<ReportValue, { kind: 'table' }>
  /** Every other question that was asked and answered. */
  chapters: ReportChapter[]
  openQuestions: OpenQuestion[]
  opacity: Opacity
  contradictions: ReportContradictions
  actions: ReportAction[]
  sources: ReportSource[]
  /** What the inventory also said, kept as context. */
  context: { prompt: string; statement: string; number: number; place: string }[]
  method: string[]
  /** `public`: parts are left out. `internal`: it holds what a public copy would leave out. */
  audience?: 'public' | 'internal'
  /** Set in a public copy, even when nothing is left out. */
  leftOut?: ReportLeftOut[]
  /** Names for the document's metadata; only what the person chose. */
  signer?: { name: string; organisation: string; pseudonym: boolean }
}
