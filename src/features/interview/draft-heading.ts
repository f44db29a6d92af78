import type { Answer } from '#schemas/assessment.ts'
import type { Overview } from './use-overview.ts'

const text = (answer: Answer | undefined) => (typeof answer === 'string' ? answer : '')

/** How the open draft is called, and whose system it is; '' when nothing was said yet. */
export function headingOf({ framework, assessment, findings }: Overview) {
  const { systemName, agency, component } = framework.roles
  const { answers } = findings.asked
  return {
    title: assessment.title || text(answers[systemName]),
    agency: [text(answers[agency]), text(answers[component])].filter(Boolean).join(', '),
  }
}
