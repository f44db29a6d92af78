import { collectBytes, createPdfContext, type PdfContext } from '#src/export/tagged/pdf-context.ts'
import { openPdf } from '#tests/support/pdf/file.ts'
import { contentOf } from '#tests/support/pdf/lint-content.ts'
import { metadata } from './sample-document.tsx'

/** A context on which a test draws with pdfkit's own commands. */
export function openContext() {
  const context = createPdfContext(metadata)
  const drawing = context as unknown as PDFKit.PDFDocument
  const bytes = collectBytes(context)
  context.endAcroForm = () => undefined
  return {
    context,
    drawing,
    async finish() {
      drawing.end()
      const file = openPdf(await bytes)
      const contents = file.pages.map(({ page }) => contentOf(file, page).toString('latin1'))
      return { file, bytes: await bytes, contents }
    },
  }
}

/** Ends the structure with the document, as the renderer does. */
export function endWith(context: PdfContext, ...ends: (() => void)[]): void {
  const endMarkings = context.endMarkings.bind(context)
  context.endMarkings = () => {
    for (const end of ends) end()
    endMarkings()
  }
}
