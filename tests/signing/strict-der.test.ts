import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareBytes,
  derChildren,
  derEnd,
  isAscending,
  isStrictDer,
} from '#src/signing/strict-der.ts'
import { aSigner } from '#tests/support/a-signer.ts'

const hex = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))

describe('strict DER', () => {
  test.each([
    ['an empty sequence', '3000'],
    ['an integer', '0201 7f'],
    ['an integer that needs its leading zero', '0202 0080'],
    ['a negative integer', '0201 80'],
    ['a boolean', '0101 ff'],
    ['elements inside elements', '3005 3103 020101'],
    ['a length of two bytes', `0481 80 ${'00'.repeat(128)}`],
    ['bits that fill their bytes', '0303 00 a5f0'],
    ['bits that leave four unused', '0302 04 f0'],
    ['no bits', '0301 00'],
    ['a context tag, primitive or constructed', '3005 8001aa a100'],
  ])('%s is accepted', (_, text) => {
    expect(isStrictDer(hex(text))).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['a tag without a length', '30'],
    ['a length without its content', '0405 00'],
    ['something behind the element', '0500 00'],
    ['an indefinite length', '3080 0000'],
    ['a length that could be shorter', '0481 01 00'],
    ['a length with a leading zero', `0482 0080 ${'00'.repeat(128)}`],
    ['a length of five bytes', '0485 0000000001 00'],
    ['a length that is cut off', '0482 01'],
    ['a tag of many bytes', '1f01 00'],
    ['a primitive sequence', '1000'],
    ['a constructed octet string', '2400'],
    ['an integer without content', '0200'],
    ['an integer with a needless zero', '0202 0001'],
    ['an integer with needless ones', '0202 ff80'],
    ['a boolean of two bytes', '0102 ffff'],
    ['a boolean that is neither', '0101 01'],
    ['bits that do not say how many are unused', '0300'],
    ['eight bits unused', '0302 08 00'],
    ['an unused bit that is set', '0302 04 f8'],
    ['bits unused where there are none', '0301 01'],
    ['a child longer than its parent', '3003 0405 00'],
    ['a child that leaves its parent', '3003 0402 00 00'],
  ])('%s is refused', (_, text) => {
    expect(isStrictDer(hex(text))).toBe(false)
  })

  test('nesting has an end', () => {
    const nested = (depth: number): Uint8Array => {
      let bytes = hex('3000')
      for (let i = 0; i < depth; i += 1) bytes = Uint8Array.of(0x30, bytes.length, ...bytes)
      return bytes
    }
    expect(isStrictDer(nested(30))).toBe(true)
    expect(isStrictDer(nested(40))).toBe(false)
  })

  test('a certificate of our own is strict, and no prefix of it is', async () => {
    const { certificate } = await aSigner()
    expect(isStrictDer(certificate)).toBe(true)
    for (let end = 0; end < certificate.length; end += 1)
      expect(isStrictDer(certificate.subarray(0, end))).toBe(false)
  })

  test('no bytes make it fail', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof isStrictDer(bytes) === 'boolean'))
  })
})

describe('parts of an element', () => {
  test('its end is known from its head', () => {
    expect(derEnd(hex('0402 0000 ff'))).toBe(4)
    expect(derEnd(hex('ff 0500'), 1)).toBe(3)
    expect(derEnd(hex('04'))).toBeUndefined()
  })

  test('its children fill it exactly or are not given', () => {
    expect(derChildren(hex('3006 0201 01 0201 02'))).toEqual([hex('020101'), hex('020102')])
    expect(derChildren(hex('3003 0205 01'))).toEqual([])
    expect(derChildren(hex('3004 0203 0101 01'))).toEqual([])
    expect(derChildren(hex('30'))).toEqual([])
  })
})

describe('the order of a set', () => {
  test('goes by bytes, and a prefix comes first', () => {
    expect(compareBytes(hex('0102'), hex('0103'))).toBeLessThan(0)
    expect(compareBytes(hex('0102'), hex('0102 00'))).toBeLessThan(0)
    expect(compareBytes(hex('01'), hex('01'))).toBe(0)
    expect(isAscending([hex('01'), hex('01'), hex('02')])).toBe(true)
    expect(isAscending([hex('02'), hex('01')])).toBe(false)
    expect(isAscending([])).toBe(true)
  })
})
