import { Constructed, Integer, Null, OctetString, Primitive } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { explicit, octets, oid, raw, sequence, setOf } from '#src/signing/asn1.ts'
import { bytesOf, childrenOf, countOf, octetsOf, oidOf } from '#src/signing/asn1-reading.ts'

const bytes = Uint8Array.of(1, 2, 3)

describe('elements taken apart', () => {
  test.each([
    ['a sequence', sequence(octets(bytes), new Null()), 2],
    ['a set', setOf(octets(bytes)), 1],
    ['a tagged element', explicit(0, octets(bytes)), 1],
    ['octets', octets(bytes), 0],
    ['nothing', undefined, 0],
  ])('%s has its children', (_, element, count) => {
    expect(childrenOf(element)).toHaveLength(count)
  })

  test('a dotted number is one', () => {
    expect(oidOf(oid('1.2.3'))).toBe('1.2.3')
    expect(oidOf(new Null())).toBeUndefined()
  })

  test.each([
    [new Integer({ value: 0 }), 0],
    [new Integer({ value: 300 }), 300],
    [new Integer({ value: -1 }), undefined],
    [new Null(), undefined],
    [undefined, undefined],
  ])('a count is a whole number from nought on', (element, count) => {
    expect(countOf(element)).toBe(count)
  })

  test('octets are read in one piece, with a tag of their own, and in pieces', () => {
    const idBlock = { tagClass: 3, tagNumber: 0 } as const
    const pieces = [octets(bytes.slice(0, 1)), octets(bytes.slice(1))]
    expect(octetsOf(octets(bytes))).toEqual(bytes)
    expect(octetsOf(new Primitive({ idBlock, valueHex: bytes }))).toEqual(bytes)
    expect(octetsOf(new Constructed({ idBlock, value: pieces }))).toEqual(bytes)
    expect(octetsOf(new OctetString({ isConstructed: true, value: pieces } as never))).toEqual(
      bytes,
    )
    expect(octetsOf(new Constructed({ idBlock, value: [new Null()] }))).toBeUndefined()
    expect(octetsOf(new Null())).toBeUndefined()
    expect(octetsOf(undefined)).toBeUndefined()
  })

  test('an element keeps its own bytes', () => {
    expect(bytesOf(raw(Uint8Array.of(0x04, 1, 9)))).toEqual(Uint8Array.of(0x04, 1, 9))
  })
})
