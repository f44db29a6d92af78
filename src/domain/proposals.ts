import type { Answers } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Proposal } from '#schemas/framework-shape.ts'
import { holds } from './condition.ts'

/** What the framework proposes for a question from earlier answers; the first that holds, never applied by itself. */
export function proposalFor(
  framework: Framework,
  answers: Answers,
  question: string,
): Proposal | undefined {
  return framework.proposals.find(
    (proposal) => proposal.question === question && holds(proposal.when, answers),
  )
}
