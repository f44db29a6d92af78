/** Character classes of PDF syntax (ISO 32000-2, 7.2.3); `undefined` is the end of the bytes. */

type Byte = number | undefined

const SPACE = new Set<Byte>([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set<Byte>([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))

export const isSpace = (byte: Byte): boolean => SPACE.has(byte)
export const isRegular = (byte: Byte): boolean =>
  byte !== undefined && !SPACE.has(byte) && !DELIMITER.has(byte)
export const isDigit = (byte: Byte): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** The value of a hexadecimal digit, or undefined. */
export function hexDigit(byte: Byte): number | undefined {
  if (byte === undefined) return undefined
  if (isDigit(byte)) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : undefined
}
