import type { Case, CaseCard } from '#schemas/case.ts'
import { caseAssessment } from '#src/domain/case-assessment.ts'
import { err, type Result } from '#src/domain/result.ts'
import { quotedUseCase } from '#src/inventory/quoted-row.ts'
import type { DraftLibrary, LoadFramework, OpenProblem, SaveProblem } from './draft-library.ts'

export type { CaseCard }

export type OpenCaseDeps = {
  readonly library: Pick<DraftLibrary, 'adopt'>
  readonly loadFramework: LoadFramework
  /** Undefined when this version of the app does not have the case. */
  readonly loadCase: (id: string) => Promise<Case | undefined>
  readonly now: () => Date
  readonly newId: () => string
}

export type OpenCaseProblem =
  | { readonly kind: 'case-unknown'; readonly id: string }
  | OpenProblem
  | SaveProblem

/** A new draft that starts from a case, with nothing concluded; returns the draft's id. */
export async function openCase(
  { library, loadFramework, loadCase, now, newId }: OpenCaseDeps,
  id: string,
): Promise<Result<string, OpenCaseProblem>> {
  const starter = await loadCase(id)
  if (!starter) return err({ kind: 'case-unknown', id })
  const framework = await loadFramework(starter.framework)
  if (!framework.ok) return framework
  return library.adopt(
    caseAssessment({
      starter,
      framework: framework.value,
      readRow: quotedUseCase,
      newId,
      now: now().toISOString(),
    }),
  )
}
