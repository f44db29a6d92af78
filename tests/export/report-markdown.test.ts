import { describe, expect, test } from 'vitest'
import { reportMarkdown } from '#src/export/report-markdown.ts'
import { aReport } from './a-report.ts'

const written = (parts: Parameters<typeof aReport>[0] = {}) =>
  new TextDecoder().decode(reportMarkdown(aReport(parts)))

describe('the report as Markdown', () => {
  test('has the chapters of the print, in their order', () => {
    const headings = written().match(/^#{1,2} .*$/gm)
    expect(headings?.[0]).toBe('# Benefit score')
    const chapters = headings?.slice(2) ?? []
    expect(chapters).toEqual([
      '## Claim beside finding',
      '## The practices, one by one',
      '## Rights at stake',
      '## People affected',
      '## Contradictions',
      '## Open questions',
      '## What to do next',
      '## Answers about the system',
      '## Also on the record',
      '## Method',
      '## Sources',
    ])
  })

  test('tells claim and finding of every practice in one table', () => {
    const report = aReport()
    const [, table = ''] = written().split('## Claim beside finding\n\n')
    const rows = table.split('\n\n')[0]?.split('\n').slice(2) ?? []
    expect(rows).toHaveLength(report.practices.length)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  })

  test('cites every source by its number, and links only to the web', () => {
    const text = written({
      sources: aReport().sources.map((source) => ({ ...source, link: 'javascript:alert(1)' })),
    })
    for (const { number } of aReport().sources) expect(text).toContain(`\\[${number}\\]`)
    expect(text).not.toMatch(/\]\(<?javascript/)
  })

  test('keeps what people wrote from being read as marks', () => {
    const [practice, ...others] = aReport().practices
    const text = written({
      practices: [{ ...practice!, note: '# Big\n<img src=x> | *now*' }, ...others],
    })
    expect(text).toContain('\\# Big\n\n\\<img src=x\\> \\| \\*now\\*')
  })

  test('says of a draft that it is one', () => {
    expect(written({ state: 'draft' })).toContain('DRAFT')
    expect(written({ state: 'final' })).not.toContain('DRAFT')
  })

  test('can be written of a report in which nothing was answered', () => {
    const text = written({ practices: [], sources: [], chapters: [], context: [], title: '' })
    expect(text).toContain('No source is cited.')
    expect(text).not.toContain('undefined')
  })
})
