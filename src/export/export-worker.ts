import type { Comparison } from '#src/domain/compare-assessments.ts'
import type { LetterModel } from '#src/domain/letter-model.ts'
import type { Result } from '#src/domain/result.ts'
import { hearRequests } from '#src/threads/hear-requests.ts'
import { comparisonPdf } from './compare-pdf.ts'
import { letterPdf } from './letter-pdf.ts'
import { createReportRenderer, type RenderedReport, type ReportJob } from './render-report-pdf.ts'
import type { RenderProblem, RenderProgress } from './tagged/render-tagged-pdf.ts'

/**
 * In: one `render…`, then one `font` or `no-font` for each font that was asked for. Fonts come from the page,
 * since a worker made from a file on disk may fetch nothing. To cancel, end the worker.
 */
export type ExportRequest =
  | { readonly kind: 'render'; readonly job: ReportJob }
  | { readonly kind: 'render-letter'; readonly model: LetterModel }
  | { readonly kind: 'render-comparison'; readonly comparison: Comparison }
  | { readonly kind: 'font'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'no-font'; readonly name: string; readonly reason: string }

/** Out: any number of `progress` and `font-wanted`, then one `done`. */
export type ExportReply =
  | { readonly kind: 'progress'; readonly progress: RenderProgress }
  | { readonly kind: 'font-wanted'; readonly name: string }
  | { readonly kind: 'done'; readonly result: Result<RenderedReport, RenderProblem> }

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (reason: Error) => void }

const waiting = new Map<string, Waiting[]>()

const reply = (message: ExportReply, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer })

const askForFont = (name: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    waiting.set(name, [...(waiting.get(name) ?? []), { resolve, reject }])
    reply({ kind: 'font-wanted', name })
  })

function answer(name: string, settle: (waiting: Waiting) => void): void {
  const asked = waiting.get(name) ?? []
  waiting.delete(name)
  for (const each of asked) settle(each)
}

const onProgress = (progress: RenderProgress) => reply({ kind: 'progress', progress })

async function render(rendering: Promise<Result<RenderedReport, RenderProblem>>): Promise<void> {
  const result = await rendering
  reply({ kind: 'done', result }, result.ok ? [result.value.bytes.buffer] : [])
}

hearRequests<ExportRequest>((request) => {
  switch (request.kind) {
    case 'font':
      return answer(request.name, ({ resolve }) => resolve(request.bytes))
    case 'no-font':
      return answer(request.name, ({ reject }) => reject(new Error(request.reason)))
    case 'render':
      return render(createReportRenderer(askForFont)(request.job, { onProgress }))
    case 'render-comparison':
      return render(comparisonPdf(request.comparison, askForFont, { onProgress }))
    case 'render-letter':
      return render(letterPdf(request.model, askForFont, { onProgress }))
  }
})
