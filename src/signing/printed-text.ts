import type { Result } from '#src/domain/result.ts'
import { concatBytes, latin1Of } from './bytes.ts'
import { type Operation, operations } from './content-stream.ts'
import { attempt, openPdf, type PdfFile } from './pdf-file.ts'
import { pageNumbers } from './pdf-pages.ts'
import { textOf } from './pdf-text.ts'
import {
  entriesOf,
  isArray,
  isStream,
  isString,
  nameOf,
  type PdfDict,
  type PdfString,
  type PdfValue,
} from './pdf-values.ts'
import { readToUnicode, type ToUnicode } from './to-unicode.ts'
import type { PdfProblem } from './verification.ts'

/**
 * The text that a page shows, in the order in which it is painted and without the spaces that only
 * stand apart: for finding a number on a page, not for reading. Pages count from 1; a page that is
 * not there has no text. Text in images and in forms placed on the page is not seen.
 */
export function printedText(bytes: Uint8Array, page: number): Result<string, PdfProblem> {
  const opened = openPdf(bytes)
  return opened.ok ? attempt(() => textOfPage(opened.value, page)) : opened
}

/** A page as it is painted, and as it would be read by who knows in which direction its words run. */
export type PrintedPage = { readonly painted: string; readonly read: string }

/** Each page in turn, for looking for words: a line ends wherever content of another element begins. */
export function printedPages(bytes: Uint8Array): Result<PrintedPage[], PdfProblem> {
  const opened = openPdf(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  return attempt(() =>
    pageNumbers(file, file.newest).map((num) => {
      const pieces = [...piecesOf(file, num)]
      return { painted: pieces.map(painted).join(''), read: pieces.map(read).join('') }
    }),
  )
}

function textOfPage(file: PdfFile, page: number): string {
  const num = pageNumbers(file, file.newest)[page - 1]
  return num === undefined ? '' : [...piecesOf(file, num)].map(painted).join('')
}

/** What one text object shows, what its marks say instead, or the beginning of another element's content. */
type Piece =
  | { readonly kind: 'shown'; readonly text: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'element' }

const painted = (piece: Piece): string => (piece.kind === 'shown' ? piece.text : '')

/** Words from right to left are painted from their last letter to their first. */
function read(piece: Piece): string {
  if (piece.kind === 'element') return '\n'
  if (piece.kind === 'said') return `\n${piece.text}\n`
  return RIGHT_TO_LEFT.test(piece.text) ? Array.from(piece.text).reverse().join('') : piece.text
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u

function* piecesOf(file: PdfFile, num: number): Generator<Piece> {
  const entries = entriesOf(file.object(num, file.newest))
  const resources = entriesOf(file.resolve(entries.get('Resources'), file.newest))
  const fonts = entriesOf(file.resolve(resources.get('Font'), file.newest))
  const decoders = new Map<string, Decode>()
  let decode: Decode = () => ''
  let text = ''
  for (const { operator, operands } of operations(contentOf(file, entries), file.budget)) {
    if (operator === 'Tf') {
      const name = nameOf(operands[0]) ?? ''
      decode =
        decoders.get(name) ??
        decoderFor(file, entriesOf(file.resolve(fonts.get(name), file.newest)))
      decoders.set(name, decode)
    } else if (operator === 'ET' || operator === 'BDC') {
      yield { kind: 'shown', text }
      text = ''
      if (operator === 'BDC') yield* marked(operands)
    } else text += shownBy({ operator, operands }).map(decode).join('')
  }
  yield { kind: 'shown', text }
}

/** What a mark says of its content (14.6, 14.9.4); marks that stand elsewhere by name say nothing here. */
function marked(operands: readonly PdfValue[]): Piece[] {
  const properties = entriesOf(operands.at(-1))
  const said = textOf(properties.get('ActualText'))
  return [
    ...(properties.has('MCID') ? [{ kind: 'element' } as const] : []),
    ...(said === undefined ? [] : [{ kind: 'said', text: said } as const]),
  ]
}

function contentOf(file: PdfFile, page: PdfDict): Uint8Array {
  const contents = file.resolve(page.get('Contents'), file.newest)
  const parts = (isArray(contents) ? contents : [contents]).map((part) =>
    file.resolve(part, file.newest),
  )
  const lineEnd = Uint8Array.of(10)
  return concatBytes(
    ...parts.filter(isStream).flatMap((part) => [file.unfilter(part, file.newest), lineEnd]),
  )
}

/** Strings of the operators that show text (9.4.3). */
function shownBy({ operator, operands }: Operation): PdfString[] {
  const shown: PdfValue | undefined = operands.at(-1)
  if (operator === 'TJ') return isArray(shown) ? shown.filter(isString) : []
  return ['Tj', "'", '"'].includes(operator) && isString(shown) ? [shown] : []
}

type Decode = (shown: PdfString) => string

function decoderFor(file: PdfFile, font: PdfDict): Decode {
  const stream = file.resolve(font.get('ToUnicode'), file.newest)
  const isComposite = nameOf(font.get('Subtype')) === 'Type0'
  if (!isStream(stream)) return ({ bytes }) => (isComposite ? '' : latin1Of(bytes))
  const map = readToUnicode(file.unfilter(stream, file.newest), file.budget)
  return ({ bytes }) => decoded(bytes, isComposite ? 2 : 1, map)
}

function decoded(bytes: Uint8Array, width: number, map: ToUnicode): string {
  let text = ''
  for (let at = 0; at + width <= bytes.length; at += width) {
    const code = width === 1 ? Number(bytes[at]) : Number(bytes[at]) * 256 + Number(bytes[at + 1])
    text += map.get(code) ?? '\ufffd'
  }
  return text
}
