import type { Comparison } from '#src/domain/compare-assessments.ts'
import type { LetterModel } from '#src/domain/letter-model.ts'
import { err, type Result } from '#src/domain/result.ts'
import type { ExportReply, ExportRequest } from './export-worker.ts'
import type { FontFiles } from './fonts/load-fonts.ts'
import type { RenderedReport, RenderOptions, ReportJob } from './render-report-pdf.ts'
import type { RenderProblem } from './tagged/render-tagged-pdf.ts'

/** What is used of a browser's Worker. */
export type ExportWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

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
  createWorker: () => ExportWorker,
  fontFiles: FontFiles,
): PrintComparison => {
  const print = createPrinter(createWorker, fontFiles)
  return (comparison, options) => print({ kind: 'render-comparison', comparison }, options)
}

export const createReportPrinter = (
  createWorker: () => ExportWorker,
  fontFiles: FontFiles,
): PrintReport => {
  const print = createPrinter(createWorker, fontFiles)
  return (job, options) => print({ kind: 'render', job }, options)
}

export const createLetterPrinter = (
  createWorker: () => ExportWorker,
  fontFiles: FontFiles,
): PrintLetter => {
  const print = createPrinter(createWorker, fontFiles)
  return (model, options) => print({ kind: 'render-letter', model }, options)
}

type Rendering = Extract<ExportRequest, { kind: `render${string}` }>

/**
 * Prints in a worker of its own, which is ended with the job: its memory goes with it, and typing never
 * waits for it. Cancelling ends it at once.
 */
const createPrinter =
  (createWorker: () => ExportWorker, fontFiles: FontFiles) =>
  (
    rendering: Rendering,
    { signal, onProgress }: RenderOptions = {},
  ): Promise<Result<RenderedReport, ReportProblem>> => {
    if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }))
    const worker = createWorker()
    const send = (message: ExportRequest) => worker.postMessage(message)
    const printing = new Promise<Result<RenderedReport, ReportProblem>>((resolve) => {
      const fail = (detail: string) => resolve(err({ kind: 'renderer-failed', detail }))
      worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) => {
        if (data.kind === 'done') resolve(data.result)
        else if (data.kind === 'progress') onProgress?.(data.progress)
        else sendFont(data.name, fontFiles, send)
      })
      worker.addEventListener('error', ({ message }) => fail(message))
      worker.addEventListener('messageerror', () => fail('a message could not be read'))
      signal?.addEventListener('abort', () => resolve(err({ kind: 'cancelled' })), { once: true })
      send(rendering)
    })
    return printing.finally(() => worker.terminate())
  }

function sendFont(name: string, fontFiles: FontFiles, send: (message: ExportRequest) => void) {
  fontFiles(name).then(
    (bytes) => send({ kind: 'font', name, bytes }),
    (reason) => send({ kind: 'no-font', name, reason: String(reason) }),
  )
}
