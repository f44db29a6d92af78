import type { LetterModel } from '#src/domain/letter-model.ts'
import type { Result } from '#src/domain/result.ts'
import type { FontFiles } from './fonts/load-fonts.ts'
import { letterDocument } from './pdf/LetterDocument.tsx'
import type { RenderOptions } from './render-report-pdf.ts'
import { shownModel } from './shown-model.ts'
import { type RenderProblem, renderTaggedPdf, type TaggedPdf } from './tagged/render-tagged-pdf.ts'

/** Used where a letter bears no date: a PDF must say when it was made, and this says nothing. */
const NO_DAY = '1980-01-01'

/** The letter as a tagged PDF. Nothing is signed and nothing is attached; it names no author. */
export const letterPdf = (
  given: LetterModel,
  fontFiles: FontFiles,
  options: RenderOptions = {},
): Promise<Result<TaggedPdf, RenderProblem>> => {
  const model = shownModel(given)
  return renderTaggedPdf({
    document: letterDocument(model),
    metadata: {
      title: model.title,
      author: '',
      subject: '',
      keywords: '',
      language: model.language === 'es' ? 'es-US' : 'en-US',
      creator: 'Plumbline',
      producer: 'Plumbline',
      created: new Date(
        `${/^\d{4}-\d{2}-\d{2}$/.test(model.date) ? model.date : NO_DAY}T00:00:00Z`,
      ),
    },
    attachments: [],
    fontFiles,
    ...options,
  })
}
