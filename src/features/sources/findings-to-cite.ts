import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { findingsOf } from '#src/domain/findings.ts'

export type FindingToCite = {
  /** Practice id at quick depth, line id at full depth: what the person concludes about. */
  value: string
  label: string
  /** The practice that a line belongs to. */
  group?: string | undefined
  isCited: boolean
}

/** Every finding that is asked for in this draft, in the order of the questionnaire. */
export function findingsToCite(
  framework: Framework,
  assessment: Assessment,
  source: string,
): FindingToCite[] {
  const isCited = (id: string) =>
    assessment.findings[id]?.evidence.some((item) => item.source === source) ?? false
  return findingsOf(framework, assessment).practices.flatMap(({ practice, depth, requirements }) =>
    depth === 'quick'
      ? [{ value: practice.id, label: practice.shortTitle, isCited: isCited(practice.id) }]
      : requirements.map(({ requirement }) => ({
          value: requirement.id,
          label: requirement.text,
          group: practice.shortTitle,
          isCited: isCited(requirement.id),
        })),
  )
}
