import { latin1Of, toHex } from './bytes.ts'
import {
  isArray,
  isDict,
  isName,
  isRef,
  isString,
  type PdfDict,
  type PdfString,
  type PdfValue,
} from './pdf-values.ts'

const IRREGULAR = /[^!-~]|[#()<>[\]{}/%]/g

/** PDF syntax, one character a byte. A stream is written as its dictionary: its data is not text. Nothing is null. */
export function serialize(value: PdfValue | undefined): string {
  if (isArray(value)) return `[${value.map(serialize).join(' ')}]`
  if (isDict(value)) return serializeDict(value)
  if (isName(value)) return serializeName(value.name)
  if (isRef(value)) return `${value.num} ${value.gen} R`
  if (isString(value)) return serializeString(value)
  if (typeof value === 'number') return serializeNumber(value)
  return typeof value === 'boolean' ? String(value) : value ? serializeDict(value.dict) : 'null'
}

const serializeDict = (dict: PdfDict): string =>
  `<<${Array.from(dict, ([key, value]) => `${serializeName(key)} ${serialize(value)}`).join(' ')}>>`

const serializeName = (name: string): string =>
  `/${name.replaceAll(IRREGULAR, (character) => `#${toHex(Uint8Array.of(character.charCodeAt(0)))}`)}`

const serializeString = ({ bytes, hex }: PdfString): string =>
  hex
    ? `<${toHex(bytes)}>`
    : `(${latin1Of(bytes)
        .replaceAll(/[\\()]/g, '\\$&')
        .replaceAll('\r', '\\r')})`

/** PDF knows no exponents (7.3.3). */
function serializeNumber(value: number): string {
  if (!String(value).includes('e')) return String(value)
  return Math.abs(value) > 1 ? String(BigInt(value)) : value.toFixed(10).replace(/\.?0+$/, '')
}
