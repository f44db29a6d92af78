import {
  type Compared,
  type CompareProblem,
  type Comparison,
  compareAssessments,
} from '#src/domain/compare-assessments.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { comparisonCsv } from '#src/export/compare-csv.ts'
import { comparisonName } from '#src/export/compare-text.ts'
import type { PrintComparison, ReportProblem as PrintProblem } from '#src/export/export-client.ts'
import type { RenderOptions } from '#src/export/render-report-pdf.ts'
import type { DraftLibrary, FrameworkProblem, LoadFramework, OpenProblem } from './draft-library.ts'
import type { FindAssessment, FindAssessmentProblem } from './find-assessment.ts'
import type { GivenFile } from './given-file.ts'
import type { ExportedFile } from './make-files.ts'
import type { Unfinished } from './unfinished.ts'

export type { PrintProblem }

/** A draft on the shelf, or a file: a draft, a record or a PDF that holds one. */
export type CompareChoice =
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'file'; readonly file: GivenFile }

/** Why a file is no side of a comparison. */
export type FileTrouble = FindAssessmentProblem | FrameworkProblem | Unfinished

/** `at` is the place of the one that could not be read. */
export type CompareFailure =
  | CompareProblem
  | { readonly kind: 'draft-not-opened'; readonly at: 0 | 1; readonly why: OpenProblem }
  | {
      readonly kind: 'file-not-read'
      readonly at: 0 | 1
      readonly name: string
      readonly why: FileTrouble
    }

export type CompareDeps = {
  readonly library: Pick<DraftLibrary, 'open'>
  readonly loadFramework: LoadFramework
  readonly findAssessment: FindAssessment
}

/** Reads both and puts them side by side; neither the shelf nor a file is changed. */
export async function compareDrafts(
  deps: CompareDeps,
  [first, second]: readonly [CompareChoice, CompareChoice],
  signal?: AbortSignal,
): Promise<Result<Comparison, CompareFailure>> {
  const one = await read(deps, first, 0, signal)
  if (!one.ok) return one
  const other = await read(deps, second, 1, signal)
  return other.ok ? compareAssessments(one.value, other.value) : other
}

async function read(
  { library, loadFramework, findAssessment }: CompareDeps,
  choice: CompareChoice,
  at: 0 | 1,
  signal: AbortSignal | undefined,
): Promise<Result<Compared, CompareFailure>> {
  if (choice.kind === 'draft') {
    const opened = await library.open(choice.id)
    if (!opened.ok) return err({ kind: 'draft-not-opened', at, why: opened.error })
    const { framework, assessment } = opened.value.getState()
    return ok({ framework, assessment })
  }
  const { name } = choice.file
  const found = await findAssessment(choice.file, signal)
  if (!found.ok) return err({ kind: 'file-not-read', at, name, why: found.error })
  const { assessment, framework } = found.value
  if (framework) return ok({ assessment, framework })
  const { id, version } = assessment.framework
  const ours = await loadFramework(id, version)
  return ours.ok
    ? ok({ assessment, framework: ours.value })
    : err({ kind: 'file-not-read', at, name, why: ours.error })
}

/** The differences for a spreadsheet. */
export const comparisonTable = (comparison: Comparison): ExportedFile => ({
  name: comparisonName(comparison, '.csv'),
  bytes: comparisonCsv(comparison),
  mediaType: 'text/csv',
})

/** The same for readers, as a tagged PDF that nobody signs. */
export async function printComparison(
  print: PrintComparison,
  comparison: Comparison,
  options: RenderOptions,
): Promise<Result<ExportedFile, PrintProblem>> {
  const printed = await print(comparison, options)
  if (!printed.ok) return printed
  return ok({
    name: comparisonName(comparison, '.pdf'),
    bytes: printed.value.bytes,
    mediaType: 'application/pdf',
  })
}
