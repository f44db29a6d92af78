import { Link, Text } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { outlineOf, readPdf } from '#tests/support/pdf-reading.ts'
import { renderSheet } from './sample-document.tsx'

const structureOf = async (children: Parameters<typeof renderSheet>[0]) => {
  const { bytes } = await renderSheet(children)
  const [page] = (await readPdf(bytes)).pages
  return outlineOf(page!.tree)
    .slice(3)
    .map((line) => line.trim())
}

describe('createRunMarks', () => {
  it('gives words of another direction an element with their text, and goes on in the paragraph', async () => {
    const lines = await structureOf(<Text>The agency said: “قال المدير” in 2024.</Text>)
    expect(lines).toEqual(['P The agency said: “” in 2024.', 'Span قال المدير (قال المدير)'])
  })

  it('gives a link in a paragraph from right to left its text, and what stands around it its own', async () => {
    const lines = await structureOf(
      <Text>
        انظر <Link src="https://example.org/">موقع الوكالة</Link> الآن
      </Text>,
    )
    expect(lines.map((line) => line.replace(/^(\w+) .*\((.*)\)$/, '$1 ($2)'))).toEqual([
      'P',
      'Span (انظر )',
      'Link (موقع الوكالة)',
      'Span ( الآن)',
    ])
  })

  it('makes one element of words that go on below', async () => {
    const words = 'قال المدير إن النظام آمن '.repeat(12)
    const lines = await structureOf(<Text>{`Said: ${words}in 2024.`}</Text>)
    expect(lines.filter((line) => line.startsWith('Span'))).toHaveLength(1)
  })
})
