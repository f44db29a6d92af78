import type { Assessment, Finding } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Question } from '#schemas/question.ts'
import type { Source } from '#schemas/source.ts'
import { restsOnClaimAlone } from './conclude.ts'
import { isAnswered } from './condition.ts'
import { type Findings, findingsOf } from './findings.ts'
import { askedQuestions } from './relevance.ts'

/** What stands between a draft and a report that a careful reader accepts. None of it blocks a draft. */
export type Problem =
  | { kind: 'name-missing'; page: string; at: string }
  | { kind: 'unanswered'; page: string; at: string; count: number }
  | { kind: 'no-evidence'; page: string; at: string }
  | { kind: 'only-the-claim'; page: string; at: string }
  | { kind: 'waiver-not-on-record'; page: string; at: string }
  | { kind: 'exemption-not-named'; page: string; at: string }
  | { kind: 'option-unknown'; page: string; at: string }
  | { kind: 'source-untitled'; page: string; at: string }
  | { kind: 'link-unsafe'; page: string; at: string }

/** `page` is a section or practice id (or `sources`), `at` the question, practice, line or source. */
export function problemsOf(framework: Framework, assessment: Assessment): Problem[] {
  const findings = findingsOf(framework, assessment)
  return [
    ...nameProblems(framework, findings),
    ...findings.asked.sections.flatMap((asked) =>
      asked.kind === 'questions'
        ? asked.questions.flatMap((q) => optionProblems(asked.section.id, q, assessment))
        : [],
    ),
    ...findings.practices.flatMap((practice) => practiceProblems(assessment, practice)),
    ...assessment.sources.flatMap(sourceProblems),
  ]
}

function nameProblems(framework: Framework, findings: Findings): Problem[] {
  const at = framework.roles.systemName
  if (isAnswered(findings.asked.answers[at])) return []
  const home = findings.asked.sections.find(
    (asked) => asked.kind === 'questions' && asked.questions.some((q) => q.id === at),
  )
  const asked = askedQuestions(findings.asked).some((question) => question.id === at)
  return asked && home ? [{ kind: 'name-missing', page: home.section.id, at }] : []
}

/** A draft made with another version of the framework may hold an option that is gone. */
function optionProblems(page: string, question: Question, assessment: Assessment): Problem[] {
  if (question.kind !== 'choice' && question.kind !== 'many') return []
  const answer = assessment.answers[question.id]
  if (!isAnswered(answer)) return []
  const known = new Set(question.options.map((option) => option.value))
  const values = typeof answer === 'string' ? [answer] : answer
  return values.every((value) => typeof value === 'string' && known.has(value))
    ? []
    : [{ kind: 'option-unknown', page, at: question.id }]
}

function practiceProblems(
  assessment: Assessment,
  practice: Findings['practices'][number],
): Problem[] {
  const page = practice.practice.id
  const byLine = practice.reasons.some((reason) => reason.kind === 'from-lines')
  const parts = byLine
    ? practice.requirements.map((line) => ({ at: line.requirement.id, ...line }))
    : [{ at: page, ...practice }]
  const open = parts.filter((part) => part.status === 'unanswered').length
  return [
    ...(open > 0 ? [{ kind: 'unanswered', page, at: page, count: open } as const] : []),
    ...parts.flatMap(({ at, claims, reasons }) => [
      ...reasons.flatMap(({ kind }) =>
        kind === 'waiver-not-on-record' || kind === 'exemption-not-named'
          ? [{ kind, page, at }]
          : [],
      ),
      ...evidenceProblems(page, at, assessment.findings[at], claims),
    ]),
  ]
}

function evidenceProblems(
  page: string,
  at: string,
  finding: Finding | undefined,
  claims: Parameters<typeof restsOnClaimAlone>[1],
): Problem[] {
  if (!finding || !['met', 'partly-met', 'not-met'].includes(finding.status)) return []
  if (finding.evidence.length === 0) return [{ kind: 'no-evidence', page, at }]
  return restsOnClaimAlone(finding, claims) ? [{ kind: 'only-the-claim', page, at }] : []
}

function sourceProblems({ id, title, link }: Source): Problem[] {
  return [
    ...(title.trim() === '' ? [{ kind: 'source-untitled', page: 'sources', at: id } as const] : []),
    ...(link === '' || /^https?:\/\//i.test(link)
      ? []
      : [{ kind: 'link-unsafe', page: 'sources', at: id } as const]),
  ]
}
