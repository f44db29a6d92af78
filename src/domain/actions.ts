import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { citedPlace } from './citation.ts'
import { isPermission } from './conclude.ts'
import type { Findings, PracticeFinding } from './findings.ts'
import type { OpenQuestion, ReportAction } from './report-model.ts'

const fallsShort = ['not-met', 'partly-met', 'not-shown'] as const
const isShort = (status: string) => fallsShort.some((short) => short === status)

/**
 * One action for each practice that falls short. From outside, what is not shown is asked for; everything
 * else is for the agency to repair.
 */
export function actionsFor(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
): ReportAction[] {
  return findings.practices
    .filter((finding) => isShort(finding.status))
    .map((finding) => {
      const { practice, status } = finding
      const kind = status === 'not-shown' && assessment.kind === 'shadow' ? 'ask' : 'repair'
      return {
        practice: practice.id,
        shortTitle: practice.shortTitle,
        status,
        kind,
        ...practice.actions[kind],
        place: citedPlace(framework, practice.citation),
        lines: shortLines(finding),
      }
    })
}

const countsByLine = (finding: PracticeFinding) =>
  finding.reasons.some((reason) => reason.kind === 'from-lines')

/** A line that only permits something can be used or not; nobody is short of it. */
const owedLines = (finding: PracticeFinding) =>
  finding.requirements.filter(({ requirement }) => !isPermission(requirement.level))

function shortLines(finding: PracticeFinding): string[] {
  if (!countsByLine(finding)) return []
  return owedLines(finding)
    .filter((line) => isShort(line.status))
    .map((line) => line.requirement.id)
}

/** What nobody outside can know yet, or nobody here has looked at. */
export function openQuestions(framework: Framework, findings: Findings): OpenQuestion[] {
  return findings.practices.flatMap((finding) => {
    const parts = countsByLine(finding)
      ? owedLines(finding).map(({ requirement, status }) => ({
          id: requirement.id,
          label: finding.practice.shortTitle,
          status,
          text: requirement.text,
          citation: requirement.citation,
        }))
      : [
          {
            id: finding.practice.id,
            label: finding.practice.shortTitle,
            status: finding.status,
            text: finding.practice.summary,
            citation: finding.practice.citation,
          },
        ]
    return parts.flatMap(({ status, citation, ...part }) =>
      status === 'not-shown' || status === 'unanswered'
        ? [{ ...part, status, place: citedPlace(framework, citation) }]
        : [],
    )
  })
}
