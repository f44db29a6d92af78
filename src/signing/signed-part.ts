import { type Bytes, concatBytes } from './bytes.ts'
import { hexDigit } from './pdf-characters.ts'
import { type FormField, signatureFields } from './pdf-fields.ts'
import type { PdfFile } from './pdf-file.ts'
import type { PdfDict } from './pdf-values.ts'
import { entriesOf, isArray, isInteger, isRef, isString, sameValue } from './pdf-values.ts'
import type { Check, PdfCheckId } from './verification.ts'

export type PdfCheck = Check<PdfCheckId>

export const pdfCheck = (
  id: PdfCheckId,
  outcome: boolean | 'info',
  detail: PdfCheck['detail'] = {},
): PdfCheck => ({ id, outcome: outcome === 'info' ? 'info' : outcome ? 'pass' : 'fail', detail })

/** What a signature covers: the bytes up to `start`, and those from `gapEnd` to `end`. */
export type SignedPart = Range & {
  /** The CMS object and its padding. */
  readonly contents: Bytes
  /** The revision that ends where the signed part ends, from 0; undefined when none does. */
  readonly revision: number | undefined
}

type Range = { readonly start: number; readonly gapEnd: number; readonly end: number }

/** ByteRange (12.8.1): everything from the first byte to the end of a revision, but for `Contents`. */
export function readSignedPart(
  file: PdfFile,
  field: FormField,
): { readonly checks: readonly PdfCheck[]; readonly part: SignedPart | undefined } {
  const dict = entriesOf(file.resolve(field.value, file.newest))
  const range = readRange(dict, file.bytes.length)
  if (!range) return { checks: [pdfCheck('byte-range', false)], part: undefined }
  const contents = dict.get('Contents')
  const revision = file.revisions.findIndex(({ eof, end }) => eof <= range.end && range.end <= end)
  const { start, end } = range
  const checks = [
    pdfCheck('byte-range', true, { start, end }),
    pdfCheck('contents-gap', isExactGap(file.bytes, dict, range)),
    pdfCheck('dictionary-inside', isInside(file, field, range, revision)),
    pdfCheck('revision-end', revision >= 0, { end }),
  ]
  if (!isString(contents)) return { checks, part: undefined }
  const part = { ...range, contents: concatBytes(contents.bytes) }
  return { checks, part: { ...part, revision: revision < 0 ? undefined : revision } }
}

export const signedLength = ({ start, gapEnd, end }: SignedPart): number => start + end - gapEnd

function readRange(dict: PdfDict, size: number): Range | undefined {
  const value = dict.get('ByteRange')
  const numbers = isArray(value) ? value.filter(isInteger) : []
  const [first, start = 0, gapEnd = 0, length = 0] = numbers
  const end = gapEnd + length
  const isSound = start > 0 && gapEnd > start && length > 0 && end <= size
  const isExact = isArray(value) && value.length === 4 && numbers.length === 4 && first === 0
  return isExact && isSound ? { start, gapEnd, end } : undefined
}

/** Looked at in the file itself: `<`, hexadecimal digits, `>`, and this very token in the dictionary. */
function isExactGap(bytes: Uint8Array, dict: PdfDict, { start, gapEnd }: Range): boolean {
  const contents = dict.get('Contents')
  if (!isString(contents) || !contents.span) return false
  const { span } = contents
  if (span.start !== start || span.end !== gapEnd) return false
  const isToken = bytes[start] === 0x3c && bytes[gapEnd - 1] === 0x3e
  return isToken && isHexadecimal(bytes, start + 1, gapEnd - 1)
}

function isHexadecimal(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (hexDigit(bytes[at]) === undefined) return false
  return true
}

/**
 * The dictionary is part of what is signed, and in the signed revision the field of that name held
 * it already: else a true signature could be shown in a field that its signer never signed.
 */
function isInside(file: PdfFile, field: FormField, range: Range, revision: number): boolean {
  const { value } = field
  const place = isRef(value)
    ? file.place(value.num, file.newest)
    : field.ref && file.place(field.ref.num, file.newest)
  if (!place || place.at >= range.start || place.end > range.end) return false
  const then = revision < 0 ? [] : signatureFields(file, revision)
  return then.some((known) => known.name === field.name && sameValue(known.value, value))
}
