import type { Contradiction } from '#src/domain/contradiction.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { rowChanges } from '#src/domain/row-changes.ts'
import { contradictionsOfMissing } from '#src/domain/row-contradictions.ts'
import {
  type MatchedBy,
  matchUseCases,
  type NamedUseCase,
  type Unmatched,
} from '#src/domain/same-use-case.ts'
import { contradictionsBetween } from '#src/domain/years-contradictions.ts'
import {
  type CheckOptions,
  type CheckProblem,
  type CheckRules,
  readableUseCase,
} from './check-inventory.ts'
import type { Inventory } from './read-inventory.ts'
import type { UseCase } from './use-case.ts'

/** One use case in two years, by the row numbers of the two files. */
type YearPair = {
  readonly earlier: number
  readonly later: number
  readonly by: MatchedBy
  /** Readings that both years ask about and that read otherwise. */
  readonly changed: readonly string[]
  readonly contradictions: readonly Contradiction[]
}

/** A use case of one year without one of its own in the other; `offers` are rows that could be it. */
type LoneRow = {
  readonly row: number
  readonly offers: readonly number[]
  readonly contradictions: readonly Contradiction[]
}

/** Rows of two years, plain data, each in the order of its file. */
export type ComparedYears = {
  readonly pairs: readonly YearPair[]
  readonly vanished: readonly LoneRow[]
  readonly appeared: readonly LoneRow[]
}

export type Comparable = Pick<Inventory, 'layout' | 'useCases'>

export type CompareProblem = CheckProblem | { readonly kind: 'same-year'; readonly layout: string }

const rowsBetweenLooks = 64

/** What two years of an inventory say of the same use cases. The order in which they are given does not matter. */
export async function compareYears(
  rules: CheckRules,
  one: Comparable,
  other: Comparable,
  { onProgress, signal }: CheckOptions = {},
): Promise<Result<ComparedYears, CompareProblem>> {
  const years = inOrder(rules, one, other)
  if (!years.ok) return years
  const { earlier, later } = years.value
  const matching = matchUseCases(named(earlier.year), named(later.year))
  const pairs: YearPair[] = []
  for (const [at, pair] of matching.pairs.entries()) {
    if (at % rowsBetweenLooks === 0) {
      onProgress?.(at / matching.pairs.length)
      await Promise.resolve()
      if (signal?.aborted) return err({ kind: 'stopped' })
    }
    const before = readableUseCase(earlier.map, pair.earlier.useCase)
    const after = readableUseCase(later.map, pair.later.useCase)
    pairs.push({
      earlier: before.row,
      later: after.row,
      by: pair.by,
      changed: rowChanges({ earlier: earlier.map, later: later.map }, before, after)
        .filter(({ change }) => change === 'changed')
        .map(({ reading }) => reading),
      contradictions: contradictionsBetween(rules.contradictions, before, after),
    })
  }
  const lone = (unmatched: readonly Unmatched<Named>[], own: Year, missing: Year) =>
    unmatched.map((one) => loneRow(rules, one, own, missing, own === earlier ? 'later' : 'earlier'))
  return ok({
    pairs: pairs.sort((a, b) => a.earlier - b.earlier),
    vanished: lone(matching.onlyEarlier, earlier, later),
    appeared: lone(matching.onlyLater, later, earlier),
  })
}

type Named = NamedUseCase & { readonly useCase: UseCase }
type Year = { year: Comparable; map: CheckRules['inventoryMaps'][number] }

const named = ({ useCases }: Comparable): Named[] =>
  useCases.map((useCase) => ({
    agency: useCase.agencyAbbreviation || useCase.agency,
    component: useCase.component,
    name: useCase.name,
    useCaseId: useCase.useCaseId,
    useCase,
  }))

function inOrder(
  { inventoryMaps }: CheckRules,
  one: Comparable,
  other: Comparable,
): Result<{ earlier: Year; later: Year }, CompareProblem> {
  if (one.layout === other.layout) return err({ kind: 'same-year', layout: one.layout })
  const unmapped = [one, other].find(({ layout }) =>
    inventoryMaps.every((map) => map.layout !== layout),
  )
  if (unmapped) return err({ kind: 'layout-unmapped', layout: unmapped.layout })
  const [earlier, later] = inventoryMaps.flatMap((map): Year[] =>
    [one, other].filter(({ layout }) => layout === map.layout).map((year) => ({ year, map })),
  )
  if (!earlier || !later) throw new Error('Two mapped years are two.')
  return ok({ earlier, later })
}

/** One that could stand there under another name is not called missing. */
function loneRow(
  { contradictions }: CheckRules,
  { useCase: { useCase }, offers }: Unmatched<Named>,
  own: Year,
  missing: Year,
  missingFrom: 'earlier' | 'later',
): LoneRow {
  const row = readableUseCase(own.map, useCase)
  return {
    row: useCase.row,
    offers: offers.map((offer) => offer.useCase.row),
    contradictions:
      offers.length > 0
        ? []
        : contradictionsOfMissing(contradictions, missingFrom, row, missing.map.layout),
  }
}
