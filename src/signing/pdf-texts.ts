import type { Result } from '#src/domain/result.ts'
import { latin1Of } from './bytes.ts'
import { attempt, openPdf, type PdfFile } from './pdf-file.ts'
import { stringText } from './pdf-text.ts'
import { entriesOf, isArray, isName, isStream, isString, type PdfValue } from './pdf-values.ts'
import { printedPages } from './printed-text.ts'
import type { PdfProblem } from './verification.ts'

/** `data`: bytes that are no text in UTF-8, one character a byte. */
export type PdfText = {
  readonly kind: 'text' | 'data'
  readonly text: string
  readonly page?: number
}

/**
 * Everything that could be read out of a file by whatever means, for looking for words that must not be
 * there: what pages show, strings and names of every revision, streams unpacked, and the bytes as they lie.
 */
export function pdfTexts(bytes: Uint8Array): Result<PdfText[], PdfProblem> {
  const opened = openPdf(bytes)
  if (!opened.ok) return opened
  const pages = printedPages(bytes)
  if (!pages.ok) return pages
  return attempt(() => [
    ...pages.value.flatMap(({ painted, read }, at) =>
      [painted, read].map((text): PdfText => ({ kind: 'text', text, page: at + 1 })),
    ),
    ...objectTexts(opened.value),
    { kind: 'data', text: latin1Of(bytes) },
  ])
}

function objectTexts(file: PdfFile): PdfText[] {
  return file.revisions.flatMap(({ entries, trailer }, revision) => [
    ...textsOf(file, trailer, revision),
    ...[...entries.keys()].flatMap((num) => textsOf(file, file.object(num, revision), revision)),
  ])
}

function textsOf(file: PdfFile, value: PdfValue, revision: number): PdfText[] {
  const inside = (part: PdfValue) => textsOf(file, part, revision)
  if (isString(value)) return [shown(stringText(value)), readable(value.bytes)]
  if (isArray(value)) return value.flatMap(inside)
  const entries = [...entriesOf(value)]
  return [
    ...entries.flatMap(([key, member]) => [shown(key), ...inside(member)]),
    ...(isStream(value) ? [readable(file.unfilter(value, revision))] : []),
    ...(isName(value) ? [shown(value.name)] : []),
  ]
}

const shown = (text: string): PdfText => ({ kind: 'text', text })

function readable(bytes: Uint8Array): PdfText {
  try {
    return shown(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { kind: 'data', text: latin1Of(bytes) }
  }
}
