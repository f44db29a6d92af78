import type { Assessment, InventoryRow } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { claimsFromUseCase } from '#src/domain/claims.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { type MatchedBy, matchUseCases, type NamedUseCase } from '#src/domain/same-use-case.ts'
import { inventorySource, reportedUseCase } from '#src/inventory/report-use-case.ts'
import type { UseCase } from '#src/inventory/use-case.ts'
import type { OpenInventory } from './open-inventory.ts'

/** What another year's inventory has of the system of a draft. */
export type FoundYear = {
  readonly match: { readonly useCase: UseCase; readonly by: MatchedBy } | undefined
  /** Could be the same, and a person has to say so. */
  readonly offers: readonly UseCase[]
}

export type AddYearProblem =
  | { readonly kind: 'no-such-row'; readonly row: number }
  /** The draft has this row already. */
  | { readonly kind: 'row-kept'; readonly row: number }

type Draft = { readonly framework: Framework; readonly assessment: Assessment }

/** By id, else by component and name; several that fit are offered and none is guessed. */
export function findYear(
  { framework, assessment }: Draft,
  { inventory }: OpenInventory,
): FoundYear {
  const wanted = inventory.useCases.map((useCase): Candidate => ({ ...naming(useCase), useCase }))
  const { pairs, onlyEarlier } = matchUseCases<Candidate>([systemOf(framework, assessment)], wanted)
  const [pair] = pairs
  const offers = onlyEarlier.flatMap((one) => one.offers)
  return {
    match: pair?.later.useCase && { useCase: pair.later.useCase, by: pair.by },
    offers: offers.flatMap(({ useCase }) => useCase ?? []),
  }
}

type Candidate = NamedUseCase & { readonly useCase?: UseCase }

const naming = ({ agency, component, name, useCaseId }: UseCase): NamedUseCase => ({
  ...{ agency, component, name, useCaseId },
})

function systemOf({ roles }: Framework, { answers }: Assessment): NamedUseCase {
  const text = (question: string) => {
    const answer = answers[question]
    return typeof answer === 'string' ? answer : ''
  }
  return {
    agency: text(roles.agency),
    component: text(roles.component),
    name: text(roles.systemName),
    useCaseId: text(roles.useCaseId),
  }
}

export type YearChoice = {
  readonly inventory: OpenInventory
  readonly row: number
  readonly by: MatchedBy | 'person'
}

/** The parts of a draft that another year's row adds: its source, what it claims, and the row itself. */
export function yearFromRow(
  { framework, assessment }: Draft,
  { inventory: { inventory }, row, by }: YearChoice,
  { now, newId }: { now: () => Date; newId: () => string },
): Result<Pick<Assessment, 'sources' | 'claims' | 'context' | 'rows'>, AddYearProblem> {
  const useCase = inventory.useCases.find((candidate) => candidate.row === row)
  if (!useCase) return err({ kind: 'no-such-row', row })
  const files = new Map(assessment.sources.map(({ id, file }) => [id, file?.sha256]))
  const isKept = assessment.rows.some(
    (kept) => kept.row === row && files.get(kept.source) === inventory.file.sha256,
  )
  if (isKept) return err({ kind: 'row-kept', row })
  const details = { ...inventorySource(inventory), seen: now().toISOString().slice(0, 10) }
  const { sources, claims, context, rows } = claimsFromUseCase(
    framework,
    reportedUseCase(inventory, useCase),
    details,
    newId,
  )
  const beside = besides(assessment.rows, inventory.layout)
  return ok({
    sources,
    claims,
    context,
    rows: rows.map((kept) =>
      beside ? { ...kept, sameAs: { row: beside.id, by: byWhom(by) } } : kept,
    ),
  })
}

/** Where the draft has rows of several systems, names and ids alone say which is meant. */
function besides(rows: readonly InventoryRow[], layout: string): InventoryRow | undefined {
  const [one, ...more] = rows.filter((row) => row.layout !== layout)
  return more.length === 0 ? one : undefined
}

const byWhom = (by: YearChoice['by']) => (by === 'short-name' ? 'name' : by)
