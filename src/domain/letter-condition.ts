import type { LetterCondition, Selection } from '#schemas/letter-condition.ts'
import { holds } from './condition.ts'
import { contradictionsTold } from './letter-contradictions.ts'
import type { LetterFacts } from './letter-model.ts'
import { isSelected, letterUnits } from './letter-units.ts'

export type LetterScope = LetterFacts & {
  /** By field id; a field that starts with something has that. */
  fields: Readonly<Record<string, string>>
  /** `YYYY-MM-DD`, or empty. */
  date: string
  signers: number
}

/** How many practices have units of the selection. */
export const practicesWith = ({ report }: Pick<LetterScope, 'report'>, selection: Selection) =>
  new Set(
    letterUnits(report)
      .filter((unit) => isSelected(unit, selection))
      .map(({ practice }) => practice.id),
  ).size

export function letterHolds(condition: LetterCondition, scope: LetterScope): boolean {
  if ('all' in condition) return condition.all.every((part) => letterHolds(part, scope))
  if ('any' in condition) return condition.any.some((part) => letterHolds(part, scope))
  if ('not' in condition) return !letterHolds(condition.not, scope)
  if ('answers' in condition) return holds(condition.answers, scope.answers)
  if ('practices' in condition)
    return isBetween(practicesWith(scope, condition.practices), condition)
  if ('verdict' in condition) return condition.verdict.includes(scope.report.verdict.rule)
  if ('assessment' in condition) return scope.report.kind === condition.assessment
  if ('datedFrom' in condition) return scope.date !== '' && scope.date >= condition.datedFrom
  if ('filled' in condition) return (scope.fields[condition.filled] ?? '').trim() !== ''
  if ('signed' in condition) return scope.signers > 0
  return contradictionsTold(scope.report).length > 0
}

type Bounds = { atLeast?: number | undefined; atMost?: number | undefined }

const isBetween = (count: number, { atLeast, atMost }: Bounds): boolean =>
  count >= (atLeast ?? (atMost === undefined ? 1 : 0)) && count <= (atMost ?? Infinity)
