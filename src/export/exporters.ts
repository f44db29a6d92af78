import type { AssessmentRecord } from '#schemas/record.ts'
import type { ReportModel } from '#src/domain/report-model.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { actionsCsv } from './actions-csv.ts'
import type { PrintReport, ReportProblem } from './export-client.ts'
import { fileName } from './file-name.ts'
import { recordJson } from './record-json.ts'
import type { RenderedReport, RenderOptions } from './render-report-pdf.ts'
import type { SignatureFacts } from './render-signature.ts'
import { reportMarkdown } from './report-markdown.ts'

export type ExportSource = {
  model: ReportModel
  record: AssessmentRecord
  /** Set when the author signs the PDF next. */
  signature?: SignatureFacts
}

type ExportTools = RenderOptions & { print: PrintReport }

export type Made = Pick<RenderedReport, 'bytes'> & Partial<RenderedReport>

export type Exporter = {
  id: 'pdf' | 'json' | 'actions-csv' | 'markdown'
  mediaType: string
  /** How file names end. */
  ending: string
  make: (source: ExportSource, tools: ExportTools) => Promise<Result<Made, ReportProblem>>
}

/** Every format there is; a new one is a file and a line. */
export const exporters: readonly Exporter[] = [
  {
    id: 'pdf',
    mediaType: 'application/pdf',
    ending: '.pdf',
    make: ({ record, ...source }, { print, ...options }) =>
      print({ ...source, recordJson: recordJson(record) }, options),
  },
  {
    id: 'json',
    mediaType: 'application/json',
    ending: '.json',
    make: ({ record }) => Promise.resolve(ok({ bytes: recordJson(record) })),
  },
  {
    id: 'actions-csv',
    mediaType: 'text/csv',
    ending: '-actions.csv',
    make: ({ model }) => Promise.resolve(ok({ bytes: actionsCsv(model) })),
  },
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    ending: '.md',
    make: ({ model }) => Promise.resolve(ok({ bytes: reportMarkdown(model) })),
  },
]

export const exportedName = (exporter: Exporter, model: ReportModel): string =>
  fileName(model, exporter.ending)
