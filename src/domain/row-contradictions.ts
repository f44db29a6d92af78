import type { ContradictionRule, RuleOf } from '#schemas/contradiction-rule.ts'
import {
  type Contradiction,
  cellsBeside,
  fulfilled,
  keyOf,
  type ReadableRow,
  rowSide,
} from './contradiction.ts'
import type { Judged } from './reading-condition.ts'

/** What one row says that does not go together. */
export const contradictionsInRow = (
  rules: readonly ContradictionRule[],
  row: ReadableRow,
): Contradiction[] => rules.flatMap((rule) => (rule.kind === 'row' ? (inRow(rule, row) ?? []) : []))

function inRow(rule: RuleOf<'row'>, row: ReadableRow): Contradiction | undefined {
  const given = rule.given && fulfilled(rule.given, row)
  if (rule.given && !given) return undefined
  const says = fulfilled(rule.says, row)
  const against = says && fulfilled(rule.against, row)
  if (!against) return undefined
  const beside = [...(given?.readings ?? []), ...(rule.quotes ?? [])]
  return {
    key: keyOf(rule, row.key),
    rule,
    sides: [rowSide(row, says), rowSide(row, besides(against, says))],
    beside: cellsBeside(row, beside, [says, against]),
  }
}

/** What the first side says already is not said again, unless the second rests on nothing else. */
function besides(side: Judged, told: Judged): Judged {
  const readings = side.readings.filter((reading) => !told.readings.includes(reading))
  return readings.length > 0 ? { ...side, readings } : side
}

/** What is to be said of a use case that has no row in another year. `layout` is that year's. */
export function contradictionsOfMissing(
  rules: readonly ContradictionRule[],
  missingFrom: 'earlier' | 'later',
  row: ReadableRow,
  layout: string,
): Contradiction[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== 'missing' || rule.missingFrom !== missingFrom) return []
    const says = fulfilled(rule.says, row)
    if (!says) return []
    return {
      key: keyOf(rule, row.key),
      rule,
      sides: [rowSide(row, says), { kind: 'absent' as const, layout }] as const,
      beside: cellsBeside(row, rule.quotes ?? [], [says]),
    }
  })
}
