import type { Answers } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type {
  RequirementTest,
  VerdictCondition,
  VerdictRule,
  verdictCounts,
} from '#schemas/verdict-rule.ts'
import { holds } from './condition.ts'
import type { Findings, Unit } from './findings.ts'
import type { Conclusion } from './report-model.ts'

export type Verdict = {
  rule: VerdictRule
  headline: string
  explanation: string
  /** The units that made the rule hold. */
  grounds: Unit[]
}

/** The first headline rule that holds, and every note that holds, in the framework's order. */
export function verdictOf(
  framework: Framework,
  findings: Findings,
): { verdict: Verdict | undefined; notes: Verdict[] } {
  const holding = framework.verdicts.filter((rule) =>
    ruleHolds(rule.when, findings.asked.answers, findings.units),
  )
  const say = (rule: VerdictRule): Verdict => ({
    rule,
    headline: fillCounts(rule.headline, findings),
    explanation: fillCounts(rule.explanation, findings),
    grounds: groundsOf(rule.when, findings.units),
  })
  const headline = holding.find((rule) => rule.kind === 'headline')
  return {
    verdict: headline && say(headline),
    notes: holding.filter((rule) => rule.kind === 'note').map(say),
  }
}

function ruleHolds(condition: VerdictCondition, answers: Answers, units: readonly Unit[]): boolean {
  if ('requirements' in condition)
    return matching(condition, units).length >= (condition.atLeast ?? 1)
  if ('answer' in condition) return holds(condition, answers)
  if ('all' in condition) return condition.all.every((part) => ruleHolds(part, answers, units))
  if ('any' in condition) return condition.any.some((part) => ruleHolds(part, answers, units))
  return !ruleHolds(condition.not, answers, units)
}

function matching(test: RequirementTest, units: readonly Unit[]): Unit[] {
  const { levels, statuses, timing, ids } = test.requirements
  return units.filter(
    (unit) =>
      levels.includes(unit.level) &&
      statuses.includes(unit.status) &&
      (timing === undefined || timing === unit.timing) &&
      (ids === undefined || ids.includes(unit.id)),
  )
}

/** What the positive tests of a rule found; a `not` rests on absence and has nothing to point at. */
function groundsOf(condition: VerdictCondition, units: readonly Unit[]): Unit[] {
  if ('requirements' in condition) return matching(condition, units)
  if ('answer' in condition || 'not' in condition) return []
  const parts: VerdictCondition[] = 'all' in condition ? condition.all : condition.any
  return [...new Set(parts.flatMap((part) => groundsOf(part, units)))]
}

const isUnmet = (status: Conclusion) => status === 'not-met' || status === 'partly-met'

/** `{mustsUnmet}` is the number; `{mustsUnmet|must is|musts are}` the word that goes with it. */
function fillCounts(sentence: string, { practices, units }: Findings): string {
  const musts = units.filter((unit) => unit.level === 'must')
  const counts: Record<(typeof verdictCounts)[number], number> = {
    practicesUnmet: practices.filter((p) => isUnmet(p.status)).length,
    practicesNotShown: practices.filter((p) => p.status === 'not-shown').length,
    mustsUnmet: musts.filter((unit) => isUnmet(unit.status)).length,
    mustsNotShown: musts.filter((unit) => unit.status === 'not-shown').length,
    unanswered: musts.filter((unit) => unit.status === 'unanswered').length,
  }
  return sentence.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const count = Object.entries(counts).find(([counted]) => counted === name)?.[1]
      if (count === undefined) return whole
      return one === undefined || other === undefined ? String(count) : count === 1 ? one : other
    },
  )
}
