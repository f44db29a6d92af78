import fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import { compareAssessments } from '#src/domain/compare-assessments.ts'
import { actionsCsv } from '#src/export/actions-csv.ts'
import { comparisonCsv } from '#src/export/compare-csv.ts'
import { contradictionsCsv } from '#src/export/contradictions-csv.ts'
import { csvFile } from '#src/export/csv-file.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aHostileAssessment } from '#tests/support/a-hostile-assessment.ts'
import { filesBelow, readText } from '#tests/support/repository-files.ts'
import { theAgencys } from '#tests/support/two-assessments.ts'
import { aReport } from './a-report.ts'
import { aReportAction } from './report-parts.ts'

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const cellsOf = (bytes: Uint8Array) =>
  parse<string[]>(textOf(bytes).slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' }).data

describe('a cell that a spreadsheet would run', () => {
  test.each([
    ['=1+1'],
    ['+1'],
    ['-1'],
    ['@SUM(A1)'],
    ['=HYPERLINK("http://x","y")'],
    ["=cmd|' /C calc'!A0\nand a second line"],
    ['=1\r\n2'],
    ['  =1'],
    ['\tharmless'],
    ['\nharmless'],
    ['مرحبا\n\u200f=1', "مرحبا\n'\u200f=1"],
    ['\u200f=1 مرحبا'],
    ['＝1＋1'],
    ['＋1'],
    ['－1'],
    ['＠SUM(A1)'],
  ])('%j gets an apostrophe', (cell, plain = `'${cell}`) => {
    expect(cellsOf(csvFile([['a', cell]]))[0]).toEqual(['a', plain])
  })

  test.each([
    ['a;=1', "a;'=1"],
    ['a; =1', "a;' =1"],
    ['a;"=1"', `a;'"=1"`],
    ['a\t@x', "a\t'@x"],
    ['one\n=1', "one\n'=1"],
    ['one\r\n- two\r\n- three', "one\r\n'- two\r\n'- three"],
    ['\n=1', "'\n'=1"],
    ['a;+1;-1', "a;'+1;'-1"],
  ])('%j gets one wherever another separator would begin a cell', (cell, plain) => {
    expect(cellsOf(csvFile([['a', cell]]))[0]).toEqual(['a', plain])
  })

  test.each(['a=1', '1-2', 'say "no", then\nyes', '§3', '', '5', 'a; b', 'a;b=1', 'x, =1'])(
    '%j is none',
    (cell) => {
      expect(cellsOf(csvFile([['a', cell]]))[0]).toEqual(['a', cell])
    },
  )

  test.each([
    ['\ufeff=1', '[U+FEFF]=1'],
    ['\u200b=1', '[U+200B]=1'],
    ['\u202e=1', '[U+202E]=1'],
    ['\u0000=1', '[U+0000]=1'],
  ])('%j shows what stood before it', (cell, shown) => {
    expect(cellsOf(csvFile([['a', cell]]))[0]).toEqual(['a', shown])
  })

  const text = fc.string({
    unit: fc.constantFrom(...['=', '+', '@', '\n', '\r', '\t', ' ', '"', ',', 'a', ';', '＝']),
    maxLength: 8,
  })

  test('is found in whatever text it hides, and no text leaves its cell', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [cells = []] = cellsOf(csvFile([[one, other, 'end']]))
        expect(cells.map((cell) => cell.replaceAll("'", ''))).toEqual([one, other, 'end'])
        for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+@＝]/u)
      }),
    )
  })

  test('runs in no program that cuts at semicolons, tabs and line ends, however it takes quotes', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const pieces = textOf(csvFile([[one, other]]))
          .slice(1)
          .replaceAll('"', '')
          .split(/[;\t\r\n]/)
        for (const piece of pieces) expect(piece).not.toMatch(/^[\s\p{Cf}]*[=+@＝]/u)
      }),
    )
  })
})

test('numbers stay numbers, also negative ones', () => {
  expect(textOf(csvFile([[-1, 2]]))).toBe('\ufeff-1,2\r\n')
})

describe('every table that leaves the app', () => {
  const formula = '=HYPERLINK("http://evil.example","x")\nmore '
  const compared = compareAssessments(
    { framework: aFramework, assessment: aHostileAssessment(formula) },
    theAgencys,
  )
  const said = [{ label: formula, column: 1, statement: formula }]
  const tables: Record<string, () => Uint8Array> = {
    'actions-csv': () =>
      actionsCsv(
        aReport({ actions: [aReportAction({ what: formula, who: formula, when: formula })] }),
      ),
    'compare-csv': () => {
      if (!compared.ok) throw new Error(compared.error.kind)
      return comparisonCsv(compared.value)
    },
    'contradictions-csv': () =>
      contradictionsCsv([
        {
          ...{ agency: formula, component: formula, useCase: formula, row: 2, rule: formula },
          ...{ title: formula, strength: 'worth-asking', sides: [said, []], cited: formula },
          ...{ explanation: formula, file: formula },
        },
      ]),
  }

  test.each(Object.entries(tables))('%s holds no cell that runs', (_name, make) => {
    const cells = cellsOf(make()).flat()
    expect(cells.filter((cell) => cell.includes('HYPERLINK'))).not.toEqual([])
    expect(cells.filter((cell) => /(^|[;\n\t])[\s\p{Cf}]*[=+\-@]/u.test(cell))).toEqual([])
  })

  test('is in this list, and is written by one function', () => {
    const names = filesBelow('src', ['-csv.ts']).map((path) => path.replace(/^.*\/|\.ts$/g, ''))
    expect(names.toSorted()).toEqual(Object.keys(tables).toSorted())
    const writing = filesBelow('src', ['.ts', '.tsx']).filter((path) =>
      /unparse|text\/csv.*join/.test(readText(path)),
    )
    expect(writing).toEqual(['src/export/csv-file.ts'])
  })
})
