import { Integer } from 'asn1js'
import { describe, expect, test } from 'vitest'
import {
  derOf,
  explicit,
  implicitSet,
  integer,
  octets,
  oid,
  raw,
  readBer,
  sequence,
  setOf,
} from '#src/signing/asn1.ts'
import { toHex } from '#src/signing/bytes.ts'
import { isStrictDer } from '#src/signing/strict-der.ts'

describe('writing DER', () => {
  test('a sequence holds its elements in order', () => {
    const element = sequence(new Integer({ value: 1 }), octets(Uint8Array.of(0xab)), oid('2.5.4.3'))
    expect(toHex(derOf(element))).toBe('300b0201010401ab0603550403')
  })

  test('a set is put in ascending order', () => {
    const element = setOf(oid('2.5.4.10'), octets(Uint8Array.of(1, 2)), octets(Uint8Array.of(9)))
    expect(toHex(derOf(element))).toBe('310c04010904020102060355040a')
  })

  test('tags stand around one element, or in the place of a set', () => {
    expect(toHex(derOf(explicit(3, octets(Uint8Array.of(1)))))).toBe('a303040101')
    expect(toHex(derOf(implicitSet(0, octets(Uint8Array.of(2)), octets(Uint8Array.of(1)))))).toBe(
      'a006040101040102',
    )
  })

  test('DER that exists already is taken as it is', () => {
    const der = derOf(sequence(integer(Uint8Array.of(0x11, 0x22)), octets(new Uint8Array(200))))
    expect(derOf(raw(der))).toEqual(der)
    expect(isStrictDer(der)).toBe(true)
  })
})

describe('reading BER', () => {
  test('gives the first element and how long it is', () => {
    const read = readBer(Uint8Array.of(2, 1, 5, 0, 0))
    expect(read?.element).toBeInstanceOf(Integer)
    expect(read?.length).toBe(3)
  })

  test.each([
    ['nothing', []],
    ['an element that is cut off', [0x30, 5, 1]],
    ['a time that is none', [0x18, 3, 0x61, 0x62, 0x63]],
    [
      'a thousand sequences inside each other',
      Array.from({ length: 20_000 }, () => [0x30, 0x80]).flat(),
    ],
  ])('%s is no element, and no exception', (_, bytes) => {
    expect(readBer(Uint8Array.from(bytes))).toBeUndefined()
  })
})
