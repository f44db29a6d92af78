import { err, ok, type Result } from '#src/domain/result.ts'
import { type ForeignFormat, foreignFormat } from './foreign-format.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252'

export type Decoded = {
  /** Without a byte order mark; line ends are all `\n`. */
  readonly text: string
  readonly encoding: Encoding
  /** The bytes end inside a character, so the end of the file is missing. */
  readonly cutShort: boolean
}

export type NotText = {
  readonly kind: 'not-text'
  /** `broken-utf-8`: the file says that it is UTF-8 and has bytes that are not. */
  readonly found: ForeignFormat | 'broken-utf-8'
}

const bom = [0xef, 0xbb, 0xbf]

/** UTF-8 when the bytes are valid UTF-8, else Windows-1252, the two encodings that OMB publishes in. */
export function decode(bytes: Uint8Array): Result<Decoded, NotText> {
  const found = foreignFormat(bytes)
  if (found) return err({ kind: 'not-text', found })
  const marked = bom.every((byte, at) => bytes[at] === byte)
  const encoding = marked ? 'utf-8-bom' : 'utf-8'
  const whole = decodeUtf8(bytes, false)
  if (whole !== undefined) return ok(decoded(whole, encoding, false))
  const cut = decodeUtf8(bytes, true)
  if (cut !== undefined && (marked || /[^\p{ASCII}]/u.test(cut)))
    return ok(decoded(cut, encoding, true))
  if (marked) return err({ kind: 'not-text', found: 'broken-utf-8' })
  return ok(decoded(decodeWindows1252(bytes), 'windows-1252', false))
}

const decoded = (text: string, encoding: Encoding, cutShort: boolean): Decoded => ({
  text: text.replace(/\r\n?/g, '\n'),
  encoding,
  cutShort,
})

/** `stream`: an unfinished character at the very end is left out instead of being an error. */
function decodeUtf8(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}

/** The 27 characters of Windows-1252 that Latin-1 lacks, by byte. */
const beyondLatin1 = new Map(
  Object.entries({
    '\u0080': '€',
    '\u0082': '‚',
    '\u0083': 'ƒ',
    '\u0084': '„',
    '\u0085': '…',
    '\u0086': '†',
    '\u0087': '‡',
    '\u0088': 'ˆ',
    '\u0089': '‰',
    '\u008a': 'Š',
    '\u008b': '‹',
    '\u008c': 'Œ',
    '\u008e': 'Ž',
    '\u0091': '‘',
    '\u0092': '’',
    '\u0093': '“',
    '\u0094': '”',
    '\u0095': '•',
    '\u0096': '–',
    '\u0097': '—',
    '\u0098': '˜',
    '\u0099': '™',
    '\u009a': 'š',
    '\u009b': '›',
    '\u009c': 'œ',
    '\u009e': 'ž',
    '\u009f': 'Ÿ',
  }),
)

/** Node 20 decodes `windows-1252` as Latin-1, which loses every curly quote and dash. */
const decodeWindows1252 = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => beyondLatin1.get(control) ?? control)
