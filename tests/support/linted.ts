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

/**
 * The file that was made of another one, once it has no fault that the other had not. One that was sound must stay so
 * in every point; one that a test wrote by hand may lack what nobody who only signs it can give: an order of its tabs,
 * or a form in which our checks can read it at all.
 */
export function lintedAfter<File extends Uint8Array>(before: Uint8Array, after: File): File {
  const known = complaintsAbout(before)
  if (known?.length === 0) return linted(after)
  const excused = new Set(known?.map(withoutNumbers))
  const isExcused = (complaint: string) =>
    complaint.startsWith(NO_TAB_ORDER) || excused.has(withoutNumbers(complaint))
  return known === undefined ? after : linted(after, isExcused)
}

const NO_TAB_ORDER = '28-008'

/** Undefined where the file is not one that the checks can read. */
function complaintsAbout(bytes: Uint8Array): string[] | undefined {
  try {
    return lintPdf(bytes)
  } catch {
    return undefined
  }
}

/** A fault that every object of a kind has is one fault: a further object of that kind adds none. */
const withoutNumbers = (complaint: string) => complaint.replaceAll(/\d+/g, '')
