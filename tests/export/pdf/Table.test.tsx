import { Text, View } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { keyed } from '#src/export/pdf/keyed.ts'
import { Row, Table } from '#src/export/pdf/Table.tsx'
import { renderPart } from './render-part.tsx'

const columns = [
  { title: 'Name', width: 150 },
  { title: 'Text', width: 300 },
]
const cells = (name: string, text = 'text') => [
  <Text key="name">{name}</Text>,
  <Text key="text">{text}</Text>,
]

describe('Table', () => {
  it('has a head of columns and rows that are headed by their first cell', async () => {
    const { lines } = await renderPart(
      <Table columns={columns}>
        <Row columns={columns} cells={cells('one')} />
      </Table>,
    )
    expect(lines).toEqual([
      'Table',
      'THead',
      'TR',
      'TH Name',
      'TH Text',
      'TBody',
      'TR',
      'TH one',
      'TD text',
    ])
  })

  it('repeats its head on every page, which is read once', async () => {
    const { lines, pages } = await renderPart(
      <Table columns={columns}>
        {keyed(Array(120).fill('row')).map(({ key, index }) => (
          <Row key={key} columns={columns} cells={cells(`row ${index}`)} />
        ))}
      </Table>,
    )
    expect(pages.length).toBeGreaterThan(2)
    for (const { text } of pages) expect(text).toContain('Name Text')
    expect(lines.filter((line) => line === 'TH Name')).toHaveLength(1)
    expect(lines.filter((line) => /^TH row/.test(line))).toHaveLength(120)
  })

  it('keeps a row in one piece unless it may break', async () => {
    const long = 'words and words '.repeat(40)
    const { pages } = await renderPart(
      <View>
        <View style={{ height: 600 }} />
        <Table columns={columns}>
          <Row columns={columns} cells={cells('short')} />
          <Row columns={columns} cells={cells('whole', long)} />
          <Row columns={columns} cells={cells('broken', long.repeat(12))} mayBreak />
        </Table>
      </View>,
    )
    expect(pages[1]?.text.match(/whole/g)).toHaveLength(1)
    expect(pages[0]?.text).not.toContain('whole')
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap((page) => page.text.match(/and/g) ?? [])).toHaveLength(40 * 13)
  })
})
