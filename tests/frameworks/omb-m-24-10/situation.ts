import type { Answers, Depth, Finding } from '#schemas/assessment.ts'
import type { Status } from '#schemas/status.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { emptyFinding, newAssessment } from '#src/domain/new-assessment.ts'
import { type Verdict, verdictOf } from '#src/domain/verdict.ts'
import { loadFramework } from '#src/frameworks/registry.ts'

const framework = await loadFramework('omb-m-24-10', '1.0.0')
if (!framework) throw new Error('M-24-10 is not registered')
export const memo = framework

export const practiceIds = memo.sections.flatMap((section) =>
  section.kind === 'practices' ? section.practices.map(({ id }) => id) : [],
)
export const lines = memo.sections.flatMap((section) =>
  section.kind === 'practices' ? section.practices.flatMap((p) => p.requirements) : [],
)

export type Situation = {
  answers?: Answers
  depth?: Depth
  /** Status of every practice or line that is not named in `statuses`; '' leaves them unanswered. */
  rest?: Status | ''
  statuses?: Record<string, Status | ''>
}

const finding = (status: Status | ''): Finding => ({ ...emptyFinding(), status })

/** What the whole memo, with the real rules, says of a situation. */
export function judge({ answers = {}, depth = 'quick', rest = '', statuses = {} }: Situation): {
  verdict: Verdict | undefined
  headline: string | undefined
  notes: string[]
} {
  const ids = depth === 'quick' ? practiceIds : lines.map(({ id }) => id)
  const assessment = {
    ...newAssessment({
      id: '00000000-0000-4000-8000-000000000001',
      kind: 'shadow',
      framework: { id: memo.id, version: memo.version },
      now: '2025-01-02T03:04:05.000Z',
    }),
    depth,
    answers,
    findings: Object.fromEntries(ids.map((id) => [id, finding(statuses[id] ?? rest)])),
  }
  const { verdict, notes } = verdictOf(memo, findingsOf(memo, assessment))
  return { verdict, headline: verdict?.rule.id, notes: notes.map(({ rule }) => rule.id) }
}
