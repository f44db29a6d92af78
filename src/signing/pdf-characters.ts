/** Character classes of PDF syntax (ISO 32000-2, 7.2.3); `undefined` is the end of the bytes. */

type Byte = number | undefined

/** Asked for every byte of a file, so each class is a table. */
const tableOf = (bytes: readonly number[]): Uint8Array => {
  const table = new Uint8Array(256)
  for (const byte of bytes) table[byte] = 1
  return table
}

const SPACES = [0, 9, 10, 12, 13, 32]
const DELIMITERS = [...'()<>[]{}/%'].map((character) => character.charCodeAt(0))
const space = tableOf(SPACES)
const special = tableOf([...SPACES, ...DELIMITERS])

export const isSpace = (byte: Byte): boolean => byte !== undefined && space[byte] === 1
export const isRegular = (byte: Byte): boolean => byte !== undefined && special[byte] === 0
export const isDigit = (byte: Byte): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

const NONE = 255
const digits = new Uint8Array(256).fill(NONE)
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  digits[digit.charCodeAt(0)] = value
  digits[digit.toUpperCase().charCodeAt(0)] = value
}

/** The value of a hexadecimal digit, or undefined. */
export function hexDigit(byte: Byte): number | undefined {
  const value = byte === undefined ? NONE : digits[byte]
  return value === NONE ? undefined : value
}
