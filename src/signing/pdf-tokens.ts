import { hexDigit, isDigit, isRegular, isSpace } from './pdf-characters.ts'
import { damaged } from './pdf-fault.ts'
import type { PdfName, PdfString } from './pdf-values.ts'

type Place = { readonly bytes: Uint8Array; at: number; readonly inFile: boolean }

/** Readers need not take more than 127 bytes (annex C); this is far beyond. */
const LONGEST_NAME = 4_096
const HASH = 0x23
const BACKSLASH = 0x5c
const PAREN = 0x28
const PAREN_END = 0x29
const LESS = 0x3c
const GREATER = 0x3e
const RETURN = 13
const LINE_FEED = 10

/** A name from its slash on (7.3.5). */
export function readName(place: Place): PdfName {
  const { bytes } = place
  const start = place.at
  let name = ''
  place.at += 1
  while (isRegular(bytes[place.at])) {
    if (place.at - start > LONGEST_NAME) throw damaged(start, 'a name is too long')
    name += String.fromCharCode(
      bytes[place.at] === HASH ? escapedByte(place) : Number(bytes[place.at]),
    )
    place.at += 1
  }
  return { kind: 'name', name }
}

/** `#20`; leaves the place on the last digit. */
function escapedByte(place: Place): number {
  const high = hexDigit(place.bytes[place.at + 1])
  const low = hexDigit(place.bytes[place.at + 2])
  if (high === undefined || low === undefined) throw damaged(place.at, 'a name is spelled wrongly')
  place.at += 2
  return high * 16 + low
}

/** A literal or hexadecimal string from its first delimiter on (7.3.4). */
export function readString(place: Place): PdfString {
  const start = place.at
  const hex = place.bytes[start] === LESS
  const end = hex ? endOfHex(place) : endOfLiteral(place)
  const bytes = hex ? hexBytes(place, end) : literalBytes(place, end)
  place.at = end
  return { kind: 'string', bytes, hex, span: place.inFile ? { start, end } : null }
}

function endOfHex({ bytes, at }: Place): number {
  const close = bytes.indexOf(GREATER, at)
  if (close < 0) throw damaged(at, 'a string does not end')
  return close + 1
}

function endOfLiteral({ bytes, at }: Place): number {
  let open = 0
  for (let here = at; here < bytes.length; here += 1) {
    const byte = bytes[here]
    if (byte === BACKSLASH) here += 1
    else if (byte === PAREN) open += 1
    else if (byte === PAREN_END) open -= 1
    if (open === 0) return here + 1
  }
  throw damaged(at, 'a string does not end')
}

function hexBytes(place: Place, end: number): Uint8Array {
  const out = new Uint8Array(Math.ceil((end - place.at - 2) / 2))
  let digits = 0
  for (let at = place.at + 1; at < end - 1; at += 1) {
    const digit = hexDigit(place.bytes[at])
    if (digit === undefined && !isSpace(place.bytes[at]))
      throw damaged(at, 'a hexadecimal string is spelled wrongly')
    if (digit === undefined) continue
    const index = digits >> 1
    out[index] = digits % 2 === 0 ? digit * 16 : Number(out[index]) + digit
    digits += 1
  }
  return out.subarray(0, Math.ceil(digits / 2))
}

function literalBytes(place: Place, end: number): Uint8Array {
  const out = new Uint8Array(end - place.at)
  let length = 0
  for (place.at += 1; place.at < end - 1; place.at += 1) {
    const byte = place.bytes[place.at] === BACKSLASH ? escapedByteOf(place) : plainByte(place)
    if (byte === undefined) continue
    out[length] = byte
    length += 1
  }
  return out.subarray(0, length)
}

/** An end of line of any kind counts as one line feed. */
function plainByte(place: Place): number {
  const byte = Number(place.bytes[place.at])
  if (byte !== RETURN) return byte
  if (place.bytes[place.at + 1] === LINE_FEED) place.at += 1
  return LINE_FEED
}

const escapes: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([letter, byte]) => [
    letter.charCodeAt(0),
    byte,
  ]),
)

/** What follows a backslash, undefined when that is an end of line; leaves the place on its last byte. */
function escapedByteOf(place: Place): number | undefined {
  place.at += 1
  const byte = Number(place.bytes[place.at])
  if (byte === RETURN || byte === LINE_FEED) {
    plainByte(place)
    return undefined
  }
  return isOctal(byte) ? octalByte(place) : (escapes.get(byte) ?? byte)
}

function octalByte(place: Place): number {
  let value = 0
  let digits = 0
  for (; digits < 3 && isOctal(place.bytes[place.at + digits]); digits += 1)
    value = value * 8 + Number(place.bytes[place.at + digits]) - 0x30
  place.at += digits - 1
  return value % 256
}

const isOctal = (byte: number | undefined): boolean => isDigit(byte) && Number(byte) <= 0x37
