import type { Answers, Row } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { holds } from './condition.ts'

/** Requirement ids that a waiver in force on the record sets aside. */
export function waivedRequirements(framework: Framework, answers: Answers): ReadonlySet<string> {
  const { question, requirements, inForce } = framework.roles.waivers
  return new Set(
    rowsOf(answers, question)
      .filter((row) => holds(inForce, row.cells))
      .flatMap((row) => row.cells[requirements] ?? []),
  )
}

export function rowsOf(answers: Answers, question: string): Row[] {
  const answer = answers[question]
  if (!Array.isArray(answer)) return []
  return answer.filter((row) => typeof row === 'object')
}
