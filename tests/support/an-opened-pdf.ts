import { openPdf, type PdfFile } from '#src/signing/pdf-file.ts'

/** The file opened; a test that gives it bytes that are no PDF has a mistake. */
export function opened(bytes: Uint8Array): PdfFile {
  const file = openPdf(bytes)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  return file.value
}
