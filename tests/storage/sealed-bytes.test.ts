import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromSealedBytes, toSealedBytes } from '#src/storage/sealed-bytes.ts'

describe('a value as bytes', () => {
  test('any JSON comes back equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const again = fromSealedBytes(toSealedBytes(value))
        expect(again).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) })
      }),
    )
  })

  test('byte arrays come back in their places, also empty ones and several', () => {
    const value = {
      name: 'a.png',
      copy: { bytes: new Uint8Array([1, 2, 3]) },
      list: [new Uint8Array(), 'text', new Uint8Array([9])],
    }
    expect(fromSealedBytes(toSealedBytes(value))).toEqual({ ok: true, value })
  })

  test('a large file is not spelled out', () => {
    expect(toSealedBytes({ file: new Uint8Array(1_000_000) }).length).toBeLessThan(1_000_100)
  })

  test.each([
    ['a set', { set: new Set() }],
    ['a map', { map: new Map() }],
    ['a member with the name of the mark', { $bytes: 3 }],
  ])('%s is a bug of ours, not something to keep half', (_name, value) => {
    expect(() => toSealedBytes(value)).toThrow()
  })
})

describe('bytes that are no value', () => {
  test.each([
    ['nothing', []],
    ['a length alone that promises more', [0, 0, 0, 9]],
    ['text that is not JSON', [0, 0, 0, 1, 0x7b]],
    ['text that is not UTF-8', [0, 0, 0, 1, 0xff]],
    ['bytes left over', [0, 0, 0, 1, 0x31, 7]],
    ['bytes that are missing', [0, 0, 0, 12, ...new TextEncoder().encode('{"$bytes":2}'), 1]],
  ])('%s', (_name, bytes) => {
    expect(fromSealedBytes(new Uint8Array(bytes))).toMatchObject({ ok: false })
  })

  test('random ones never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => fromSealedBytes(bytes)).not.toThrow()
      }),
    )
  })
})
