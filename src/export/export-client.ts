import type { Comparison } from '#src/domain/compare-assessments.ts'
import type { LetterModel } from '#src/domain/letter-model.ts'
import { err, type Result } from '#src/domain/result.ts'
import { askWorker, detailOf, type OneWorker } from '#src/threads/ask-worker.ts'
import type { ExportReply, ExportRequest } from './export-worker.ts'
import type { FontFiles } from './fonts/load-fonts.ts'
import type { RenderedReport, RenderOptions, ReportJob } from './render-report-pdf.ts'
import type { RenderProblem } from './tagged/render-tagged-pdf.ts'

/** Printing takes hundreds of megabytes: a device may not have them, or not allow workers. */
export type ReportProblem = RenderProblem | { kind: 'renderer-failed'; detail: string }

/** How a workflow has a report printed, wherever that happens. */
export type PrintReport = (
  job: ReportJob,
  options?: RenderOptions,
) => Promise<Result<RenderedReport, ReportProblem>>

/** The same for a letter. */
export type PrintLetter = (
  model: LetterModel,
  options?: RenderOptions,
) => Promise<Result<RenderedReport, ReportProblem>>

/** The same for two assessments side by side. */
export type PrintComparison = (
  comparison: Comparison,
  options?: RenderOptions,
) => Promise<Result<RenderedReport, ReportProblem>>

export const createComparisonPrinter = (
  createWorker: () => OneWorker,
  fontFiles: FontFiles,
): PrintComparison => {
  const print = createPrinter(createWorker, fontFiles)
  return (comparison, options) => print({ kind: 'render-comparison', comparison }, options)
}

export const createReportPrinter = (
  createWorker: () => OneWorker,
  fontFiles: FontFiles,
): PrintReport => {
  const print = createPrinter(createWorker, fontFiles)
  return (job, options) => print({ kind: 'render', job }, options)
}

export const createLetterPrinter = (
  createWorker: () => OneWorker,
  fontFiles: FontFiles,
): PrintLetter => {
  const print = createPrinter(createWorker, fontFiles)
  return (model, options) => print({ kind: 'render-letter', model }, options)
}

type Rendering = Extract<ExportRequest, { kind: `render${string}` }>

/** Prints in a worker of its own, so that typing never waits for it. Cancelling ends it at once. */
const createPrinter =
  (start: () => OneWorker, fontFiles: FontFiles) =>
  async (
    request: Rendering,
    { signal, onProgress }: RenderOptions = {},
  ): Promise<Result<RenderedReport, ReportProblem>> => {
    const answer = await askWorker<ExportRequest, ExportReply, Printed>({
      ...{ start, request, signal },
      hear(reply, send) {
        if (reply.kind === 'done') return reply.result
        if (reply.kind === 'progress') onProgress?.(reply.progress)
        else sendFont(reply.name, fontFiles, send)
        return undefined
      },
    })
    if (answer.ok) return answer.value
    return err(
      answer.error.kind === 'stopped'
        ? { kind: 'cancelled' }
        : { kind: 'renderer-failed', detail: detailOf(answer.error) },
    )
  }

type Printed = Extract<ExportReply, { kind: 'done' }>['result']

function sendFont(name: string, fontFiles: FontFiles, send: (message: ExportRequest) => void) {
  fontFiles(name).then(
    (bytes) => send({ kind: 'font', name, bytes }),
    (reason) => send({ kind: 'no-font', name, reason: String(reason) }),
  )
}
