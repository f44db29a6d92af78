import {
  type BaseBlock,
  BmpString,
  IA5String,
  PrintableString,
  UniversalString,
  Utf8String,
} from 'asn1js'
import { describe, expect, test } from 'vitest'
import { derOf, octets, oid, sequence, setOf } from '#src/signing/asn1.ts'
import { attributeIn } from '#src/signing/distinguished-name.ts'

const COMMON_NAME = '2.5.4.3'
const named = (value: BaseBlock) => derOf(sequence(setOf(sequence(oid(COMMON_NAME), value))))

describe('an attribute of a name', () => {
  test.each<[string, BaseBlock, string]>([
    ['UTF-8', new Utf8String({ value: 'Zoë Ωmega 😀' }), 'Zoë Ωmega 😀'],
    ['two bytes a character', new BmpString({ value: 'Zoë Ω' }), 'Zoë Ω'],
    ['four bytes a character', new UniversalString({ value: 'Zoë' }), 'Zoë'],
    ['plain letters', new PrintableString({ value: 'Tess' }), 'Tess'],
    ['ASCII', new IA5String({ value: 'tess@example.org' }), 'tess@example.org'],
  ])('is read from %s', (_, value, text) => {
    expect(attributeIn(named(value), COMMON_NAME)).toBe(text)
  })

  test('shows characters that there are not as such', () => {
    const value = Uint8Array.of(0x1c, 4, 0x7f, 0xff, 0xff, 0xff)
    const name = Uint8Array.of(0x30, 15, 0x31, 13, 0x30, 11, 6, 3, 0x55, 4, 3, ...value)
    expect(attributeIn(name, COMMON_NAME)).toBe('\ufffd')
  })

  test('is empty where there is none, where it has no value, and where that is no text', () => {
    expect(attributeIn(derOf(sequence()), COMMON_NAME)).toBe('')
    expect(attributeIn(derOf(sequence(setOf(sequence(oid(COMMON_NAME))))), COMMON_NAME)).toBe('')
    expect(attributeIn(named(octets(Uint8Array.of(65))), COMMON_NAME)).toBe('')
  })

  test('is the first of several', () => {
    const both = [new Utf8String({ value: 'First' }), new Utf8String({ value: 'Second' })]
    const name = sequence(...both.map((value) => setOf(sequence(oid(COMMON_NAME), value))))
    expect(attributeIn(derOf(name), COMMON_NAME)).toBe('First')
  })
})
