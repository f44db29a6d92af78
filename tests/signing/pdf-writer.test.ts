import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readValue } from '#src/signing/pdf-lexer.ts'
import {
  type PdfValue,
  pdfHex,
  pdfName,
  pdfRef,
  pdfString,
  sameValue,
} from '#src/signing/pdf-values.ts'
import { serialize } from '#src/signing/pdf-writer.ts'
import { aCursor } from '#tests/support/a-cursor.ts'

describe('writing PDF syntax', () => {
  test.each<[PdfValue, string]>([
    [null, 'null'],
    [true, 'true'],
    [12, '12'],
    [-0.5, '-0.5'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [pdfName('A B#/'), '/A#20B#23#2f'],
    [pdfName(''), '/'],
    [pdfRef(3, 1), '3 1 R'],
    [pdfString(Uint8Array.from(Buffer.from('a(b)\\\r'))), '(a\\(b\\)\\\\\\r)'],
    [pdfHex(Uint8Array.of(1, 171)), '<01ab>'],
    [[1, [2], null], '[1 [2] null]'],
    [
      new Map<string, PdfValue>([
        ['A', 1],
        ['B C', pdfName('D')],
      ]),
      '<</A 1 /B#20C /D>>',
    ],
    [{ kind: 'stream', dict: new Map([['Length', 3]]), raw: new Uint8Array(3) }, '<</Length 3>>'],
  ])('%j', (value, text) => {
    expect(serialize(value)).toBe(text)
  })

  test('nothing is null', () => {
    expect(serialize(undefined)).toBe('null')
  })

  const scalar: fc.Arbitrary<PdfValue> = fc.oneof(
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((n) => Number(n.toFixed(6))),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => pdfString(bytes)),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => pdfHex(bytes)),
    fc.uint8Array({ maxLength: 8 }).map((bytes) => pdfName(String.fromCharCode(...bytes))),
    fc.tuple(fc.nat(9_999), fc.nat(9)).map(([num, gen]) => pdfRef(num, gen)),
  )
  const name = fc.uint8Array({ maxLength: 6 }).map((bytes) => String.fromCharCode(...bytes))

  test('whatever is written reads back as the same', () => {
    const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('value'), { maxLength: 5 }),
        fc.array(fc.tuple(name, tie('value')), { maxLength: 5 }).map((entries) => new Map(entries)),
      ),
    }))
    fc.assert(
      fc.property(value, (written) => {
        expect(sameValue(readValue(aCursor(serialize(written))), written)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
