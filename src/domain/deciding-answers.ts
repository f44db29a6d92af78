import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { findingsOf } from './findings.ts'
import { computedOf } from './record.ts'
import { askedQuestions } from './relevance.ts'
import { sameJson } from './same-json.ts'

/** True when the same is asked and the same follows without these answers: nobody would miss them. */
export function followsWithout(
  framework: Framework,
  assessment: Assessment,
  answers: readonly string[],
): boolean {
  const left = Object.entries(assessment.answers).filter(([id]) => !answers.includes(id))
  return sameJson(
    followsFrom(framework, assessment),
    followsFrom(framework, { ...assessment, answers: Object.fromEntries(left) }),
  )
}

function followsFrom(framework: Framework, assessment: Assessment) {
  const findings = findingsOf(framework, assessment)
  return {
    computed: computedOf(framework, findings),
    asked: askedQuestions(findings.asked).map(({ id }) => id),
  }
}

/** Answers that were asked for and given and that nothing follows from, each taken by itself. */
export function answersToLeaveOut(framework: Framework, assessment: Assessment): string[] {
  const { asked } = findingsOf(framework, assessment)
  return Object.keys(asked.answers).filter((id) => followsWithout(framework, assessment, [id]))
}
