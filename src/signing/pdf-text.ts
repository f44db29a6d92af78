import { latin1Of } from './bytes.ts'
import { isString, type PdfString, type PdfValue, pdfString } from './pdf-values.ts'

/** PDFDocEncoding where it differs from ISO 8859-1 (ISO 32000-2, annex D.2): 0x18-0x1F, 0x80-0xA0. */
const DIACRITICS = '˘ˇˆ˙˝˛˚˜'
const PUNCTUATION = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€'

/** Longer than any text that a reader needs to take (annex C). */
const LONGEST = 32_767

/** A text string (7.9.2.2): ASCII as it is, everything else as UTF-16 with its mark. */
export function textString(text: string): PdfString {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  if (units.every((unit) => unit >= 0x20 && unit <= 0x7e)) return pdfString(Uint8Array.from(units))
  const bytes = [0xfeff, ...units].flatMap((unit) => [unit >> 8, unit & 0xff])
  return pdfString(Uint8Array.from(bytes))
}

/** The text of a text string; undefined for anything else. */
export const textOf = (value: PdfValue | undefined): string | undefined =>
  isString(value) ? stringText(value) : undefined

/** Cut where it is longer than any need be. */
export function stringText(value: PdfString): string {
  const bytes = value.bytes.subarray(0, LONGEST)
  const mark = latin1Of(bytes, 0, 3)
  if (mark.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes)
  if (mark.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '\xef\xbb\xbf') return new TextDecoder().decode(bytes)
  return Array.from(bytes, documentCharacter).join('')
}

function documentCharacter(byte: number): string {
  if (byte >= 0x18 && byte <= 0x1f) return DIACRITICS.charAt(byte - 0x18)
  if (byte >= 0x80 && byte <= 0xa0) return PUNCTUATION.charAt(byte - 0x80)
  return String.fromCharCode(byte)
}

/** In UTC, to the second (7.9.4). */
export const dateString = (time: Date): PdfString =>
  textString(`D:${time.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`)

const DATE =
  /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z(?:00'?(?:00'?)?)?|([+-])(\d{2})'?(?:(\d{2})'?)?)?$/

/** ISO 8601 in UTC; undefined where the string is no date. A missing zone counts as UTC. */
export function isoOfDate(value: PdfValue | undefined): string | undefined {
  const [, year, month = '01', day = '01', ...rest] = DATE.exec(textOf(value) ?? '') ?? []
  if (year === undefined) return undefined
  const [hour = '00', minute = '00', second = '00', sign, zoneHour = '00', zoneMinute = '00'] = rest
  const zone = sign === undefined ? 'Z' : `${sign}${zoneHour}:${zoneMinute}`
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
