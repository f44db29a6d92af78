import { expect, test } from 'vitest'
import { bytesOfLatin1 } from '#src/signing/bytes.ts'
import { operations } from '#src/signing/content-stream.ts'
import { createBudget, defaultLimits } from '#src/signing/pdf-budget.ts'
import { isString, type PdfValue, pdfName } from '#src/signing/pdf-values.ts'

const read = (text: string) => [...operations(bytesOfLatin1(text), createBudget(defaultLimits))]
const plain = (value: PdfValue) => (isString(value) ? String.fromCharCode(...value.bytes) : value)

test('operators come with what stands before them', () => {
  const found = read('q BT /F1 -9.5 Tf 1 0 0 1 .5 700 Tm (a\\)b) Tj ET Q % end\n')
  expect(found.map(({ operator }) => operator)).toEqual(['q', 'BT', 'Tf', 'Tm', 'Tj', 'ET', 'Q'])
  expect(found[2]?.operands).toEqual([pdfName('F1'), -9.5])
  expect(found[3]?.operands).toEqual([1, 0, 0, 1, 0.5, 700])
  expect(found[4]?.operands.map(plain)).toEqual(['a)b'])
})

test('operators that are signs, and arrays and dictionaries as operands, are read', () => {
  expect(
    read("(x) ' f* /P <</MCID 3>> BDC [<41> -20 (B)] TJ").map(({ operator }) => operator),
  ).toEqual(["'", 'f*', 'BDC', 'TJ'])
})

test('a stream that is empty, or ends without an operator, holds none', () => {
  expect(read(' \n')).toEqual([])
  expect(read('1 2 3')).toEqual([])
})

test.each(['BI /W 1 ID x EI', '(no end', '[1 2', '<</A>> BDC', '1 ] TJ'])(
  '%s is a fault',
  (text) => {
    expect(() => read(text)).toThrow()
  },
)
