import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createBudget, defaultLimits } from '#src/signing/pdf-budget.ts'
import { unfilter } from '#src/signing/pdf-filters.ts'
import { readValue } from '#src/signing/pdf-lexer.ts'
import { entriesOf, isRef, type PdfValue } from '#src/signing/pdf-values.ts'
import { aCursor, faultOf } from '#tests/support/a-cursor.ts'

const objects: Record<number, PdfValue> = { 7: { kind: 'name', name: 'FlateDecode' } }
const resolve = (value: PdfValue | undefined): PdfValue =>
  isRef(value) ? (objects[value.num] ?? null) : (value ?? null)

const undo = (raw: Uint8Array, dict: string, limits = {}) =>
  unfilter(
    raw,
    entriesOf(readValue(aCursor(dict))),
    resolve,
    createBudget({ ...defaultLimits, ...limits }),
  )

const FLATE = '<</Filter /FlateDecode>>'

/** PNG rows with one predictor each, written as an encoder would. */
function predicted(rows: readonly number[][], kinds: readonly number[], pixel: number): Uint8Array {
  const out: number[] = []
  for (const [y, row] of rows.entries()) {
    const kind = kinds[y % kinds.length] ?? 0
    out.push(kind)
    for (const [x, byte] of row.entries()) {
      const left = row[x - pixel] ?? 0
      const up = rows[y - 1]?.[x] ?? 0
      const corner = rows[y - 1]?.[x - pixel] ?? 0
      const estimate = left + up - corner
      const nearest = [left, up, corner].toSorted(
        (a, b) => Math.abs(estimate - a) - Math.abs(estimate - b),
      )[0]
      const guess = [0, left, up, (left + up) >> 1, nearest][kind] ?? 0
      out.push((byte - guess + 512) % 256)
    }
  }
  return zlibSync(Uint8Array.from(out))
}

describe('filters', () => {
  test('bytes without a filter stay as they are', () => {
    expect(undo(Uint8Array.of(1, 2), '<<>>')).toEqual(Uint8Array.of(1, 2))
    expect(undo(Uint8Array.of(1, 2), '<</Filter []>>')).toEqual(Uint8Array.of(1, 2))
    expect(undo(new Uint8Array(), FLATE)).toEqual(new Uint8Array())
  })

  test('compressed bytes of any length come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(undo(zlibSync(bytes), FLATE)).toEqual(bytes)
      }),
    )
    const long = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i * 31) % 251)
    expect(undo(zlibSync(long, { level: 0 }), FLATE)).toEqual(long)
  })

  test('compressed bytes may be cut at any place of the reader’s bites', () => {
    for (let length = 16_370; length < 16_400; length += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(length))
      expect(undo(zlibSync(bytes, { level: 0 }), FLATE)).toEqual(bytes)
    }
  })

  test('filters may be listed, repeated, and kept elsewhere', () => {
    const twice = zlibSync(zlibSync(Uint8Array.of(5)))
    expect(undo(twice, '<</Filter [/FlateDecode 7 0 R]>>')).toEqual(Uint8Array.of(5))
    expect(undo(zlibSync(Uint8Array.of(6)), '<</Filter 7 0 R>>')).toEqual(Uint8Array.of(6))
  })
})

describe('predictors', () => {
  const rows = [
    [1, 2, 3, 250, 9, 8],
    [7, 2, 200, 4, 1, 0],
    [255, 0, 128, 64, 3, 3],
    [0, 0, 9, 9, 77, 78],
    [5, 4, 3, 2, 1, 0],
  ]
  const parms = (more: string) => `<</Filter /FlateDecode /DecodeParms <<${more}>>>>`

  test.each([0, 1, 2, 3, 4])('PNG row kind %i', (kind) => {
    const packed = predicted(rows, [kind], 1)
    expect([...undo(packed, parms('/Predictor 12 /Columns 6'))]).toEqual(rows.flat())
  })

  test('any rows come back, whatever their kinds', () => {
    const row = fc.array(fc.nat(255), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
        (any, kinds) => {
          const packed = predicted(any, kinds, 2)
          const dict = parms('/Predictor 15 /Columns 3 /Colors 2')
          expect([...undo(packed, dict)]).toEqual(any.flat())
        },
      ),
    )
  })

  test('kinds may differ from row to row, and pixels may have many bytes', () => {
    const packed = predicted(rows, [4, 3, 2, 1, 0], 3)
    const dict = parms('/Predictor 15 /Columns 2 /Colors 3 /BitsPerComponent 8')
    expect([...undo(packed, dict)]).toEqual(rows.flat())
  })

  test('parameters for one filter of many are found', () => {
    const packed = zlibSync(predicted(rows, [2], 1))
    const dict =
      '<</Filter [/FlateDecode /FlateDecode] /DecodeParms [null <</Predictor 12 /Columns 6>>]>>'
    expect([...undo(packed, dict)]).toEqual(rows.flat())
  })

  test('predictor 1 is none', () => {
    expect(undo(zlibSync(Uint8Array.of(1)), parms('/Predictor 1'))).toEqual(Uint8Array.of(1))
  })

  test.each([
    '/Predictor 2 /Columns 6',
    '/Predictor /None',
    '/Predictor 12 /Columns 0',
    '/Predictor 12 /Columns (6)',
    '/Predictor 12 /Colors 0',
    '/Predictor 12 /Colors 33',
    '/Predictor 12 /Colors (1)',
    '/Predictor 12 /BitsPerComponent 0',
    '/Predictor 12 /BitsPerComponent 17',
    '/Predictor 12 /BitsPerComponent (8)',
    '/Predictor 12 /Columns 2000000',
  ])('%s is not known', (more) => {
    expect(faultOf(() => undo(predicted(rows, [2], 1), parms(more)))).toBe(
      'a stream has a predictor not known here',
    )
  })

  test('a row kind beyond four is not known', () => {
    const packed = zlibSync(Uint8Array.of(5, 1, 2))
    expect(faultOf(() => undo(packed, parms('/Predictor 12 /Columns 2')))).toBe(
      'a stream has a predictor not known here',
    )
  })
})

describe('streams that do harm', () => {
  test('a bomb is noticed before it has gone off', () => {
    const bomb = zlibSync(new Uint8Array(20_000_000))
    expect(bomb.length).toBeLessThan(30_000)
    expect(faultOf(() => undo(bomb, FLATE, { unpacked: 1_000_000 }))).toBe('too-large')
  })

  test('other filters are not undone', () => {
    expect(faultOf(() => undo(Uint8Array.of(1), '<</Filter /LZWDecode>>'))).toBe(
      'a stream has a filter not known here',
    )
  })

  test('noise is a fault', () => {
    for (const noise of [
      [1, 2, 3],
      [0x78, 0x9c, ...Array<number>(20).fill(0xff)],
      [0x78, 0x9c],
    ])
      expect(faultOf(() => undo(Uint8Array.from(noise), FLATE))).toBe(
        'a compressed stream is damaged',
      )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        faultOf(() => undo(bytes, FLATE))
      }),
    )
  })
})
