import type { ReportModel } from '#src/domain/report-model.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { attachmentName } from './attachment-name.ts'
import type { FontFiles } from './fonts/load-fonts.ts'
import { titleOf } from './pdf/Furniture.tsx'
import { reportDocument } from './pdf/ReportDocument.tsx'
import { wordsOf } from './pdf/words.ts'
import { renderSignature, type SignatureFacts } from './render-signature.ts'
import { shownModel } from './shown-model.ts'
import type { SignatureDrawing } from './signature-appearance.ts'
import { TIMESTAMP_FIELD } from './signature-box.ts'
import {
  type RenderProblem,
  type RenderProgress,
  renderTaggedPdf,
  type TaggedPdf,
  type TaggedPdfJob,
} from './tagged/render-tagged-pdf.ts'
import type { Metadata } from './tagged/xmp.ts'

export type ReportJob = {
  model: ReportModel
  /** The record in the bytes that are saved beside the report; embedded as its source. */
  recordJson: Uint8Array
  /** Draws, too, what the author's field shows once it is signed. */
  signature?: SignatureFacts
}

export type RenderedReport = TaggedPdf & { signature?: SignatureDrawing }

export type RenderOptions = {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: RenderProgress) => void) | undefined
}

/** How a report becomes a PDF, on this thread or another. */
export type RenderReport = (
  job: ReportJob,
  options?: RenderOptions,
) => Promise<Result<RenderedReport, RenderProblem>>

/** The report as a tagged PDF with its data inside and empty signature fields; a draft has no fields. */
export const createReportRenderer =
  (fontFiles: FontFiles): RenderReport =>
  async ({ recordJson, ...seen }, options = {}) => {
    const job = { ...shownModel(seen), recordJson }
    const { model, signature: facts } = job
    const drawing = facts && (await renderSignature(facts, model.language, fontFiles))
    if (drawing && !drawing.ok) return drawing
    const rendered = await renderTaggedPdf({ ...documentOf(job), fontFiles, ...options })
    if (!rendered.ok || !drawing) return rendered
    return ok({ ...rendered.value, signature: drawing.value })
  }

const documentOf = ({ model, recordJson }: ReportJob): Omit<TaggedPdfJob, 'fontFiles'> => ({
  document: reportDocument(model),
  metadata: metadataOf(model),
  attachments: [
    {
      name: attachmentName,
      mediaType: 'application/json',
      description: wordsOf(model)('attachment'),
      bytes: recordJson,
    },
  ],
  ...(model.state === 'final' && {
    reservedField: { name: TIMESTAMP_FIELD, label: wordsOf(model)('signatureField.timestamp') },
  }),
})

function metadataOf(model: ReportModel): Metadata {
  const say = wordsOf(model)
  const title = titleOf(model, say)
  const system = model.system.name || title
  return {
    title: say(model.state === 'draft' ? 'documentTitleDraft' : 'documentTitle', { title }),
    author: model.signer?.name ?? '',
    subject: say('subject', { system, yardstick: model.yardstick.title }),
    keywords: '',
    language: model.language,
    creator: 'Plumbline',
    producer: 'Plumbline',
    created: new Date(model.issuedAt),
    record: { id: model.recordId, digest: model.recordDigest },
  }
}
