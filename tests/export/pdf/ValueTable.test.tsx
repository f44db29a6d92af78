import { describe, expect, it } from 'vitest'
import { ValueTable } from '#src/export/pdf/ValueTable.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

describe('ValueTable', () => {
  it('prints rows under their columns and says what was left empty', async () => {
    const { lines } = await renderPart(
      <ValueTable {...aReport().rightsMatrix} empty="none" say={say} />,
    )
    expect(lines.slice(-5)).toEqual(['TH', 'P Liberty', 'TD Not said', 'TD', 'P Not known'])
    expect(lines.filter((line) => line === 'TR')).toHaveLength(3)
  })

  it('tells rows one by one when there are too many columns for a page', async () => {
    const columns = Array.from({ length: 9 }, (_, index) => `Column ${index}`)
    const { lines } = await renderPart(
      <ValueTable columns={columns} rows={[columns, columns]} empty="none" say={say} />,
    )
    expect(lines.filter((line) => line === 'L')).toHaveLength(2)
    expect(lines.filter((line) => line === 'Lbl Column 8')).toHaveLength(2)
  })

  it('breaks a row whose cell is longer than a page', async () => {
    const long = 'a cell without end '.repeat(420)
    const { pages } = await renderPart(
      <ValueTable columns={['A', 'B']} rows={[['x', long]]} empty="none" say={say} />,
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap((page) => page.text.match(/without/g) ?? [])).toHaveLength(420)
  })

  it('keeps a word longer than its column inside it', async () => {
    const url = `https://example.org/${'x'.repeat(400)}`
    const { pages } = await renderPart(
      <ValueTable columns={['A', 'B', 'C']} rows={[['x', url, 'z']]} empty="none" say={say} />,
    )
    expect(pages[0]?.text.replace(/ /g, '')).toContain(url)
  })

  it('says so when there is no row', async () => {
    const { lines } = await renderPart(
      <ValueTable columns={['A']} rows={[]} empty="No right is recorded." say={say} />,
    )
    expect(lines).toEqual(['P No right is recorded.'])
  })
})
