import { parse } from 'papaparse'
import { describe, expect, it, test } from 'vitest'
import { actionsCsv } from '#src/export/actions-csv.ts'
import { aReport } from './a-report.ts'
import { aReportAction } from './report-parts.ts'

const textOf = (parts: Parameters<typeof aReport>[0]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(actionsCsv(aReport(parts)))
const rowsOf = (text: string) =>
  parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data

describe('actionsCsv', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and ends lines as RFC 4180 does', () => {
    const text = textOf({})
    expect(text.startsWith('\ufeffPractice,')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has a row for each action, in words', () => {
    const [, first] = rowsOf(textOf({}))
    expect(first).toEqual([
      'study',
      'Study',
      'Not met',
      'For the agency to repair',
      'Study the system and publish the study.',
      'The town clerk',
      'Before it is used again',
      'st-1 st-2',
      'Town code §3(b), page 4',
    ])
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")'])(
    'keeps a spreadsheet from running %j',
    (what) => {
      const [, row] = rowsOf(textOf({ actions: [aReportAction({ what })] }))
      expect(row?.[4]).toBe(`'${what}`)
    },
  )

  it('keeps quotes, commas and line ends inside their cell', () => {
    const what = 'Ask for "all", now\nand later'
    const [, row] = rowsOf(textOf({ actions: [aReportAction({ what })] }))
    expect(row?.[4]).toBe(what)
  })

  it('is a head without rows when nothing is to be done', () => {
    expect(rowsOf(textOf({ actions: [] }))).toHaveLength(1)
  })
})
