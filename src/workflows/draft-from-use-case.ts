import type { Assessment } from '#schemas/assessment.ts'
import { claimsFromUseCase } from '#src/domain/claims.ts'
import { newAssessment } from '#src/domain/new-assessment.ts'
import { err, type Result } from '#src/domain/result.ts'
import { inventorySource, reportedUseCase } from '#src/inventory/report-use-case.ts'
import type { DraftLibrary, LoadFramework, OpenProblem, SaveProblem } from './draft-library.ts'
import type { OpenInventory } from './open-inventory.ts'

export type DraftFromUseCaseDeps = {
  readonly library: Pick<DraftLibrary, 'adopt'>
  readonly loadFramework: LoadFramework
  readonly now: () => Date
  readonly newId: () => string
}

export type UseCaseChoice = {
  readonly inventory: OpenInventory
  /** As a spreadsheet counts. */
  readonly row: number
  /** Framework id. */
  readonly framework: string
  readonly kind: Assessment['kind']
}

export type DraftFromUseCaseProblem =
  | { readonly kind: 'no-such-row'; readonly row: number }
  | OpenProblem
  | SaveProblem

/** A new draft with the system described and the agency's own answers as claims; returns its id. */
export async function draftFromUseCase(
  { library, loadFramework, now, newId }: DraftFromUseCaseDeps,
  { inventory: { inventory }, row, framework: frameworkId, kind }: UseCaseChoice,
): Promise<Result<string, DraftFromUseCaseProblem>> {
  const useCase = inventory.useCases.find((candidate) => candidate.row === row)
  if (!useCase) return err({ kind: 'no-such-row', row })
  const framework = await loadFramework(frameworkId)
  if (!framework.ok) return framework
  const { id, version } = framework.value
  const moment = now().toISOString()
  const details = { ...inventorySource(inventory), seen: moment.slice(0, 10) }
  return library.adopt({
    ...newAssessment({ id: newId(), kind, framework: { id, version }, now: moment }),
    ...claimsFromUseCase(framework.value, reportedUseCase(inventory, useCase), details, newId),
  })
}
