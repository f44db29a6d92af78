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
