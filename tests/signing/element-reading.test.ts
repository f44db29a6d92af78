import { Constructed, Integer, Null, ObjectIdentifier } from 'asn1js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derOf, octets, oid, sequence } from '#src/signing/asn1.ts'
import { bytesOfText, concatBytes } from '#src/signing/bytes.ts'
import {
  algorithmIn,
  countIn,
  dottedName,
  exactTime,
  octetsIn,
  sequenceIn,
  TAG,
  tagged,
  takeTagged,
  timeIn,
  wholeBitsIn,
} from '#src/signing/element-reading.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const nothing = derOf(new Null())

describe('dotted names', () => {
  test.each(['1.2.840.113549.1.1.11', '0.9.2342', '2.5.4.3', '2.999.1', '1.3'])(
    '%s is read as it was written',
    (name) => {
      expect(dottedName(derOf(oid(name)))).toBe(name)
    },
  )

  test('are those that another reader finds', () => {
    const arc = fc.nat(2 ** 31 - 1)
    fc.assert(
      fc.property(fc.array(arc, { minLength: 1, maxLength: 8 }), (arcs) => {
        const der = derOf(new ObjectIdentifier({ value: ['2', 5, ...arcs].join('.') }))
        expect(dottedName(der)).toBe(['2', 5, ...arcs].join('.'))
      }),
    )
  })

  test.each([
    ['nothing', undefined],
    ['another element', nothing],
    ['an empty one', bytes(TAG.oid, 0)],
    ['one that breaks off', bytes(TAG.oid, 2, 0x2a, 0x86)],
    ['a number beyond all counting', bytes(TAG.oid, 10, ...new Array(9).fill(0xff), 1)],
  ])('%s is none', (_, element) => {
    expect(dottedName(element)).toBeUndefined()
  })
})

describe('counts', () => {
  test.each([
    [derOf(new Integer({ value: 0 })), 0],
    [derOf(new Integer({ value: 300 })), 300],
    [derOf(new Integer({ value: -1 })), undefined],
    [bytes(TAG.integer, 0), undefined],
    [bytes(TAG.integer, 5, 1, 0, 0, 0, 0), undefined],
    [bytes(10, 1, 5), undefined],
    [undefined, undefined],
  ])('are whole numbers from nought on', (element, count) => {
    expect(countIn(element)).toBe(count)
  })
})

describe('octets', () => {
  const whole = derOf(octets(bytes(1, 2, 3)))

  test('are read in one piece, and in pieces', () => {
    const pieces = concatBytes(derOf(octets(bytes(1))), derOf(octets(bytes(2, 3))))
    expect(octetsIn(whole)).toEqual(bytes(1, 2, 3))
    expect(octetsIn(bytes(0x24, pieces.length, ...pieces))).toEqual(bytes(1, 2, 3))
  })

  test('are not what other elements hold, nor pieces in pieces without end', () => {
    expect(octetsIn(nothing)).toBeUndefined()
    expect(octetsIn(undefined)).toBeUndefined()
    expect(octetsIn(bytes(0x24, 2, 5, 0))).toBeUndefined()
    const nested = Array.from({ length: 12 }).reduce<number[]>(
      (inside) => [0x24, inside.length, ...inside],
      [...whole],
    )
    expect(octetsIn(Uint8Array.from(nested))).toBeUndefined()
  })

  test('of a bit string fill it exactly', () => {
    expect(wholeBitsIn(bytes(TAG.bits, 3, 0, 7, 8))).toEqual(bytes(7, 8))
    expect(wholeBitsIn(bytes(TAG.bits, 2, 1, 8))).toBeUndefined()
    expect(wholeBitsIn(nothing)).toBeUndefined()
  })
})

describe('times', () => {
  const written = (tag: number, text: string) =>
    concatBytes(bytes(tag, text.length), bytesOfText(text))

  test.each([
    [0x17, '260503091011Z', '2026-05-03T09:10:11.000Z'],
    [0x17, '991231235959Z', '1999-12-31T23:59:59.000Z'],
    [0x18, '20500101000000Z', '2050-01-01T00:00:00.000Z'],
  ])('of tag %d, %s is %s', (tag, text, time) => {
    expect(timeIn(written(tag, text))?.toISOString()).toBe(time)
  })

  test.each([
    ['a day that there is not', 0x17, '260230000000Z'],
    ['no seconds', 0x17, '2605030910Z'],
    ['another zone', 0x18, '20260503091011+0100'],
    ['parts of a second', 0x18, '20260503091011.5Z'],
    ['another kind of element', 0x04, '20260503091011Z'],
  ])('%s: none', (_, tag, text) => {
    expect(timeIn(written(tag, text))).toBeUndefined()
  })

  test('may say parts of a second where an authority stamps them', () => {
    expect(exactTime('20260503091011.125Z')?.toISOString()).toBe('2026-05-03T09:10:11.125Z')
    expect(timeIn(undefined)).toBeUndefined()
  })
})

describe('lists', () => {
  const one = derOf(octets(bytes(1)))
  const optional = derOf(
    new Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [new Null()] }),
  )

  test('an optional element is taken from the front, or nothing is', () => {
    expect(takeTagged([optional, one], tagged(1))).toEqual([optional, [one]])
    expect(takeTagged([one], tagged(1))).toEqual([undefined, [one]])
    expect(takeTagged([], tagged(1))).toEqual([undefined, []])
  })

  test('of a sequence are no lists of anything else', () => {
    expect(sequenceIn(derOf(sequence(new Null())))).toHaveLength(1)
    expect(sequenceIn(optional)).toBeUndefined()
  })
})

describe('algorithms', () => {
  test('have a name and at most one parameter', () => {
    const named = derOf(sequence(oid('1.2.3'), new Null()))
    expect(algorithmIn(named)).toEqual({ id: '1.2.3', parameters: nothing })
    expect(algorithmIn(derOf(sequence(oid('1.2.3'))))).toEqual({
      id: '1.2.3',
      parameters: undefined,
    })
    expect(algorithmIn(derOf(sequence(oid('1.2.3'), new Null(), new Null())))).toBeUndefined()
    expect(algorithmIn(derOf(sequence(new Null())))).toBeUndefined()
    expect(algorithmIn(undefined)).toBeUndefined()
  })
})
