import type { Comparison } from '#src/domain/compare-assessments.ts'
import type { Result } from '#src/domain/result.ts'
import { reportLanguage } from '#src/locales/report.ts'
import { comparisonTitle, wordsFor } from './compare-text.ts'
import type { FontFiles } from './fonts/load-fonts.ts'
import { comparisonDocument } from './pdf/ComparisonDocument.tsx'
import type { RenderOptions } from './render-report-pdf.ts'
import { shownModel } from './shown-model.ts'
import { type RenderProblem, renderTaggedPdf, type TaggedPdf } from './tagged/render-tagged-pdf.ts'

/** The comparison as a tagged PDF. Nothing is signed and nothing is attached; it names no author. */
export const comparisonPdf = (
  given: Comparison,
  fontFiles: FontFiles,
  options: RenderOptions = {},
): Promise<Result<TaggedPdf, RenderProblem>> => {
  const comparison = shownModel(given)
  const t = wordsFor(comparison)
  return renderTaggedPdf({
    document: comparisonDocument(comparison),
    metadata: {
      title: comparisonTitle(comparison, t),
      author: '',
      subject: t('print.subject', { yardstick: comparison.yardstick }),
      keywords: '',
      language: reportLanguage(comparison.language),
      creator: 'Plumbline',
      producer: 'Plumbline',
      created: lastChange(comparison),
    },
    attachments: [],
    fontFiles,
    ...options,
  })
}

/** The same two assessments give the same bytes, whenever they are compared. */
const lastChange = ({ sides }: Comparison): Date =>
  new Date(Math.max(...sides.map(({ updatedAt }) => Date.parse(updatedAt))))
