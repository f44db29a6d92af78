import type { ContradictionRule, RuleOf } from '#schemas/contradiction-rule.ts'
import { type Contradiction, fulfilled, keyOf, type ReadableRow, rowSide } from './contradiction.ts'
import type { Judged } from './reading-condition.ts'
import { differs } from './row-changes.ts'
import { contentWords, sharedWords } from './word-search.ts'

/** What two rows of the same use case say in two years that does not go together. */
export const contradictionsBetween = (
  rules: readonly ContradictionRule[],
  earlier: ReadableRow,
  later: ReadableRow,
): Contradiction[] =>
  rules.flatMap((rule) => (rule.kind === 'years' ? (between(rule, earlier, later) ?? []) : []))

function between(
  rule: RuleOf<'years'>,
  earlier: ReadableRow,
  later: ReadableRow,
): Contradiction | undefined {
  const first = fulfilled(rule.earlier, earlier)
  const second = first && fulfilled(rule.later, later)
  if (!second || !sharesWords(rule, earlier, later)) return undefined
  const changed = (rule.changed ?? []).filter((reading) => differs(reading, earlier, later))
  if (rule.changed && changed.length === 0) return undefined
  const more = [...changed, ...(rule.quotes ?? [])]
  return {
    key: keyOf(rule, earlier.key, later.key),
    rule,
    sides: [rowSide(earlier, quoting(first, more)), rowSide(later, quoting(second, more))],
    beside: [],
  }
}

const quoting = ({ readings, words }: Judged, more: readonly string[]) => ({
  readings: [...new Set([...readings, ...more])],
  words,
})

function sharesWords(
  { sameWords }: RuleOf<'years'>,
  earlier: ReadableRow,
  later: ReadableRow,
): boolean {
  if (!sameWords) return true
  const wordsOf = ({ reader }: ReadableRow) =>
    contentWords(reader.read(sameWords.reading)?.plain ?? '')
  return sharedWords(wordsOf(earlier), wordsOf(later)) >= sameWords.share
}
