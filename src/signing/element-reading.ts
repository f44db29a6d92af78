import { bodyOf, type Element, elementsIn } from './ber.ts'
import { type Bytes, concatBytes, latin1Of, ownBytes } from './bytes.ts'

/** Values of single elements; what is not of the kind asked for reads as nothing. */

/** First octets of elements (X.690, 8.1.2). */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const

const OCTETS_IN_PIECES = 0x24
const UTC_TIME = 0x17
const GENERALIZED_TIME = 0x18
const DEEPEST = 8

/** `[n]` around elements. */
export const tagged = (number: number): number => 0xa0 + number

export const hasTag = (element: Element | undefined, tag: number): element is Element =>
  element?.[0] === tag

/** The elements of a SEQUENCE, undefined for anything else. */
export const sequenceIn = (element: Element | undefined): Element[] | undefined =>
  hasTag(element, TAG.sequence) ? elementsIn(element) : undefined

/** Takes an optional element off the front of a list. */
export function takeTagged(
  [first, ...rest]: readonly Element[],
  tag: number,
): readonly [Element | undefined, readonly Element[]] {
  if (first === undefined) return [undefined, []]
  return hasTag(first, tag) ? [first, rest] : [undefined, [first, ...rest]]
}

/** An OBJECT IDENTIFIER (8.19) in dots. */
export function dottedName(element: Element | undefined): string | undefined {
  if (!hasTag(element, TAG.oid)) return undefined
  const body = bodyOf(element)
  const numbers: number[] = []
  let number = 0
  for (const byte of body) {
    number = number * 128 + (byte & 0x7f)
    if (!Number.isSafeInteger(number)) return undefined
    if (byte >= 0x80) continue
    numbers.push(number)
    number = 0
  }
  const [first] = numbers
  if (first === undefined || Number(body.at(-1)) >= 0x80) return undefined
  const root = Math.min(2, Math.floor(first / 40))
  return [root, first - root * 40, ...numbers.slice(1)].join('.')
}

/** A whole number that is not negative and fits into four bytes. */
export function countIn(element: Element | undefined): number | undefined {
  const body = hasTag(element, TAG.integer) ? bodyOf(element) : new Uint8Array()
  if (body.length < 1 || body.length > 4 || Number(body[0]) >= 0x80) return undefined
  return body.reduce((number, byte) => number * 256 + byte, 0)
}

/** Of an OCTET STRING, also of one in pieces (8.7.3). */
export function octetsIn(element: Element | undefined, depth = 0): Bytes | undefined {
  if (hasTag(element, TAG.octets)) return concatBytes(bodyOf(element))
  if (!hasTag(element, OCTETS_IN_PIECES) || depth > DEEPEST) return undefined
  const pieces = elementsIn(element).map((piece) => octetsIn(piece, depth + 1))
  const read = pieces.filter((piece) => piece !== undefined)
  return read.length === pieces.length ? concatBytes(...read) : undefined
}

/** The bytes of a BIT STRING that fill its bytes exactly. */
export function wholeBitsIn(element: Element | undefined): Bytes | undefined {
  if (!hasTag(element, TAG.bits)) return undefined
  const body = bodyOf(element)
  return body[0] === 0 ? ownBytes(body.subarray(1)) : undefined
}

/** UTCTime or GeneralizedTime as RFC 5280 (4.1.2.5) wants them: in UTC, to the second. */
export function timeIn(element: Element | undefined): Date | undefined {
  if (!element) return undefined
  const text = latin1Of(bodyOf(element))
  if (hasTag(element, UTC_TIME)) return exactTime(`${text < '50' ? '20' : '19'}${text}`)
  const isWhole = hasTag(element, GENERALIZED_TIME) && !text.includes('.')
  return isWhole ? exactTime(text) : undefined
}

/** A GeneralizedTime in DER (X.690, 11.7); undefined for a day or an hour that there is not. */
export function exactTime(text: string): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/.exec(text)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second, fraction = ''] = parts
  const whole = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const date = new Date(`${whole}${fraction.slice(0, 4)}Z`)
  const isDate = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole)
  return isDate ? date : undefined
}

/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
export type Algorithm = { readonly id: string; readonly parameters: Element | undefined }

export function algorithmIn(element: Element | undefined): Algorithm | undefined {
  const [name, parameters, ...more] = sequenceIn(element) ?? []
  const id = dottedName(name)
  return id === undefined || more.length > 0 ? undefined : { id, parameters }
}
