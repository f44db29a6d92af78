import type { Comparison } from '#src/domain/compare-assessments.ts'
import type { Result } from '#src/domain/result.ts'
import type { CompareChoice, CompareFailure, PrintProblem } from '#src/workflows/compare-drafts.ts'
import type { DraftLibrary } from '#src/workflows/draft-library.ts'
import type { ExportedFile } from '#src/workflows/make-files.ts'

/** What this page asks of the app. */
export type CompareServices = {
  library: Pick<DraftLibrary, 'list'>
  compareDrafts(
    choices: readonly [CompareChoice, CompareChoice],
    signal: AbortSignal,
  ): Promise<Result<Comparison, CompareFailure>>
  comparisonTable(comparison: Comparison): Promise<ExportedFile>
  printComparison(
    comparison: Comparison,
    signal: AbortSignal,
  ): Promise<Result<ExportedFile, PrintProblem>>
}
