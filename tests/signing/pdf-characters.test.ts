import { describe, expect, test } from 'vitest'
import { hexDigit, isDigit, isRegular, isSpace } from '#src/signing/pdf-characters.ts'

const codes = (text: string) => [...text].map((character) => character.charCodeAt(0))

describe('classes of characters', () => {
  test('every byte is white space, a delimiter or regular', () => {
    const all = Array.from({ length: 256 }, (_, byte) => byte)
    expect(all.filter(isSpace)).toEqual([0, 9, 10, 12, 13, 32])
    const delimiters = all.filter((byte) => !isSpace(byte) && !isRegular(byte))
    expect(delimiters.toSorted()).toEqual(codes('()<>[]{}/%').toSorted())
  })

  test('the end of the bytes is of no class', () => {
    expect([isSpace, isRegular, isDigit].map((test_) => test_(undefined))).toEqual([
      false,
      false,
      false,
    ])
    expect(hexDigit(undefined)).toBeUndefined()
  })

  test('hexadecimal digits have values in both cases', () => {
    expect(codes('09afAF').map(hexDigit)).toEqual([0, 9, 10, 15, 10, 15])
    expect(codes('g/:@`').map(hexDigit)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(codes('09/:').map(isDigit)).toEqual([true, true, false, false])
  })
})
