import { lintPdf } from './pdf-lint.ts'

/**
 * The file, once it has no fault that our checks of PDF/UA and PDF/A can see. Every PDF that a test makes
 * goes through here or through the checks themselves; a test of the house sees to that.
 */
export function linted<File extends Uint8Array>(
  bytes: File,
  isExcused = (_: string) => false,
): File {
  const complaints = lintPdf(bytes).filter((complaint) => !isExcused(complaint))
  if (complaints.length > 0) throw new Error(`the PDF is not accessible: ${complaints.join('; ')}`)
  return bytes
}
