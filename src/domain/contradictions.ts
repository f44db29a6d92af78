import type { Assessment, ContradictionDecision } from '#schemas/assessment.ts'
import type { Strength } from '#schemas/contradiction-rule.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Contradiction, DecidedContradiction } from './contradiction.ts'
import { contradictionsWithAnswers, contradictionsWithFindings } from './finding-contradictions.ts'
import { type Findings, findingsOf } from './findings.ts'
import { keptPairs, keptRows } from './kept-rows.ts'
import { contradictionsInRow } from './row-contradictions.ts'
import { contradictionsBetween } from './years-contradictions.ts'

/** A decision about something that the rules no longer find; it is kept, since the person gave a reason. */
export type LapsedDecision = {
  readonly key: string
  /** The rule's title, or its id when the framework no longer has it. */
  readonly title: string
  readonly decision: ContradictionDecision
}

export type FoundContradictions = {
  /** The strongest first, otherwise in the order of the rules. */
  readonly found: readonly DecidedContradiction[]
  readonly lapsed: readonly LapsedDecision[]
}

/** Everything in a draft that cannot both hold, or is hard to square, with what the person made of it. */
export function contradictionsIn(
  framework: Framework,
  assessment: Assessment,
  findings: Findings = findingsOf(framework, assessment),
): FoundContradictions {
  const rules = framework.contradictions
  const rows = keptRows(framework, assessment)
  const found = [
    ...rows.flatMap((row) => contradictionsInRow(rules, row)),
    ...keptPairs(framework, assessment).flatMap(({ earlier, later }) =>
      contradictionsBetween(rules, earlier, later),
    ),
    ...contradictionsWithAnswers(rules, rows, findings),
    ...contradictionsWithFindings(rules, rows, findings, assessment),
  ]
  const keys = new Set(found.map(({ key }) => key))
  return {
    found: byStrength(found).map((one) => ({
      ...one,
      decision: assessment.contradictions[one.key],
    })),
    lapsed: Object.entries(assessment.contradictions)
      .filter(([key]) => !keys.has(key))
      .map(([key, decision]) => ({ key, title: titleOf(framework, key), decision })),
  }
}

const strongestFirst: readonly Strength[] = ['cannot-both-hold', 'hard-to-square', 'worth-asking']

const byStrength = (found: readonly Contradiction[]) =>
  strongestFirst.flatMap((strength) => found.filter(({ rule }) => rule.strength === strength))

function titleOf({ contradictions }: Framework, key: string): string {
  const [id = key] = key.split('/')
  return contradictions.find((rule) => rule.id === id)?.title ?? id
}
