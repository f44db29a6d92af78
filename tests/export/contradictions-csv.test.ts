import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { type ContradictionLine, contradictionsCsv } from '#src/export/contradictions-csv.ts'

const line = (parts: Partial<ContradictionLine> = {}): ContradictionLine => ({
  agency: 'Homeland',
  component: 'ICE',
  useCase: 'Score',
  row: 109,
  rule: 'rights-without-effect',
  title: 'Rights-impacting, yet no bad effect',
  strength: 'cannot-both-hold',
  sides: [
    [{ label: 'Category', column: 11, statement: 'Rights-Impacting' }],
    [{ label: 'Effect', column: 55, statement: '' }],
  ],
  explanation: 'If the second is true, the first is not.',
  cited: 'M-24-10 §6, 29',
  file: '2024.csv',
  ...parts,
})
const text = (lines: readonly ContradictionLine[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(contradictionsCsv(lines))
const rowsOf = (lines: readonly ContradictionLine[]) =>
  Papa.parse<string[]>(text(lines).slice(1), { skipEmptyLines: true }).data

test('starts with a byte order mark and ends each record with CRLF', () => {
  expect(text([line()])).toMatch(/^\ufeffAgency,Component,[^\n]*\r\n[\s\S]*\r\n$/)
})

test('says what stands on each side, with its column, and a blank as a blank', () => {
  const [, row] = rowsOf([line()])
  expect(row?.slice(0, 8)).toEqual([
    ...[
      'Homeland',
      'ICE',
      'Score',
      '109',
      'Rights-impacting, yet no bad effect',
      'Cannot both hold',
    ],
    ...['Category (column 11): Rights-Impacting', 'Effect (column 55): left blank'],
  ])
})

test('says that a row is missing', () => {
  expect(rowsOf([line({ sides: [[], []] })])[1]?.[7]).toBe('no row')
})

test('never lets an agency’s words run as a formula, and keeps every row whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (names) => {
      const rows = rowsOf(names.map((useCase) => line({ useCase })))
      expect(rows).toHaveLength(names.length + 1)
      for (const cells of rows) expect(cells).toHaveLength(12)
    }),
  )
  for (const start of ['=', '+', '-', '@'])
    expect(rowsOf([line({ useCase: `${start}1+1` })])[1]?.[2]).toBe(`'${start}1+1`)
})
