import type { LetterModel } from '#src/domain/letter-model.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { PrintLetter, ReportProblem } from '#src/export/export-client.ts'
import {
  type LetterExporter,
  letterExporters,
  letterFileName,
} from '#src/export/letter-exporters.ts'
import type { ExportedFile } from './make-files.ts'

export type LetterFormat = LetterExporter['id']

export type LetterFile = ExportedFile & {
  /** Characters that no font here draws. */
  readonly undrawn: readonly string[]
}

export type LetterFileProblem =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-made'; readonly detail: string }

/** The letter as it reads now, in one format. It is signed by nobody and carries no data. */
export async function letterFile(
  print: PrintLetter,
  model: LetterModel,
  format: LetterFormat,
  signal?: AbortSignal,
): Promise<Result<LetterFile, LetterFileProblem>> {
  const exporter = letterExporters.find(({ id }) => id === format)
  if (!exporter) throw new Error(`There is no format ${format}.`)
  const made = await exporter.make(model, { print, signal })
  if (signal?.aborted) return err({ kind: 'cancelled' })
  if (!made.ok) return err(problemOf(made.error))
  const { bytes, missingGlyphs } = made.value
  return ok({
    name: letterFileName(model, exporter),
    mediaType: exporter.mediaType,
    bytes,
    undrawn: Object.keys(missingGlyphs),
  })
}

function problemOf(problem: ReportProblem): LetterFileProblem {
  switch (problem.kind) {
    case 'cancelled':
      return problem
    case 'renderer-failed':
      return { kind: 'not-made', detail: problem.detail }
    case 'font-unavailable':
      return { kind: 'not-made', detail: `${problem.file}: ${problem.reason}` }
  }
}
