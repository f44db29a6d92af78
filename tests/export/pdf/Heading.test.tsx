import { Document, Page, Text, View } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { Chapter, Heading, SmallHeading, Stack } from '#src/export/pdf/Heading.tsx'
import { Row, Table } from '#src/export/pdf/Table.tsx'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { renderDocument } from '../tagged/sample-document.tsx'
import { renderPart } from './render-part.tsx'

const columns = [{ title: 'A', width: 200 }]

/** A chapter that begins after `height` points of a page whose text is 700 points high. */
async function chapterAfter(height: number) {
  const { bytes } = await renderDocument(
    <Document>
      <Page size={[500, 800]} style={{ padding: 50, fontSize: 10 }} experimentalPagination>
        <Text tag="H1">Title</Text>
        <View style={{ flexDirection: 'row' }}>
          <Text>page </Text>
          <Text pageOf="here">000</Text>
        </View>
        <View style={{ height }} />
        <Chapter id="here" title="Chapter" intro="What it is about.">
          <Stack gap={10}>
            <View>
              <Heading>Section</Heading>
              <Table columns={columns}>
                <Row columns={columns} cells={[<Text key="a">first row</Text>]} />
                <Row columns={columns} cells={[<Text key="a">second row</Text>]} />
              </Table>
            </View>
          </Stack>
        </Chapter>
      </Page>
    </Document>,
  )
  expect(lintPdf(bytes)).toEqual([])
  const { pages, outline } = await readPdf(bytes)
  return { outline, texts: pages.map(({ text }) => text) }
}

describe('headings', () => {
  it.each([0, 500, 540, 555, 570, 585, 600, 615, 630, 645, 660, 675])(
    'never stand alone at the foot of a page (%i points above)',
    async (height) => {
      const { texts } = await chapterAfter(height)
      const at = texts.findIndex((text) => text.includes('Chapter'))
      expect(texts[at]).toMatch(/Chapter What it is about\. Section A first row/)
      expect(texts[0]).toContain(`Title page ${at + 1}`)
    },
  )

  it('make an entry in the outline', async () => {
    expect((await chapterAfter(0)).outline).toEqual([{ title: 'Chapter', items: [] }])
  })

  it('have their levels', async () => {
    const { lines } = await renderPart(
      <View>
        <Heading>third</Heading>
        <SmallHeading>fourth</SmallHeading>
        <Text>text</Text>
      </View>,
    )
    expect(lines).toEqual(['H3 third', 'H4 fourth', 'P text'])
  })
})
