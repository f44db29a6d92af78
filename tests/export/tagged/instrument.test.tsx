import { Path, Svg, Text, View } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { outlineOf, readPdf, wholeText } from '#tests/support/pdf-reading.ts'
import { everything, renderDocument, renderSheet } from './sample-document.tsx'

async function structureOf(...[children, job]: Parameters<typeof renderSheet>) {
  const { bytes } = await renderSheet(children, job)
  expect(lintPdf(bytes)).toEqual([])
  const { pages } = await readPdf(bytes)
  return pages.map(({ tree }) => outlineOf(tree).slice(3))
}

describe('instrument', () => {
  it('makes paragraphs of plain text and puts text into the cell or heading around it', async () => {
    const [structure] = await structureOf(
      <View tag="Sect">
        <Text>plain</Text>
        <View tag="H2">
          <Text>heading</Text>
        </View>
      </View>,
    )
    expect(structure).toEqual(['    Sect', '      P plain', '      H2 heading'])
  })

  it('gives text of another language, or with shaped letters, an element inside its cell', async () => {
    const [structure] = await structureOf(
      <View tag="H2">
        <Text lang="es">hola</Text>
        <Text> and more</Text>
      </View>,
    )
    expect(structure).toEqual(['    H2 and more', '      Span hola'])
  })

  it('takes graphics for decoration unless they have an alternative', async () => {
    const square = <Path d="M0 0h20v20h-20z" fill="#23663a" />
    const [structure] = await structureOf(
      <View>
        <Svg width={20} height={20}>
          {square}
        </Svg>
        <Svg width={20} height={20} alt="A square">
          {square}
        </Svg>
      </View>,
    )
    expect(structure).toEqual(['    Figure (A square)'])
  })

  it('keeps what is marked as an artifact, and what repeats, out of the structure', async () => {
    const structure = await structureOf(
      <View>
        <View fixed style={{ position: 'absolute', top: 0 }}>
          <Text>running head</Text>
        </View>
        <Text artifact>decoration</Text>
        <Text break>second page</Text>
      </View>,
    )
    expect(structure.flat().join()).not.toMatch(/running head|decoration/)
  })

  it('keeps one element for a node that breaks across pages', async () => {
    const { bytes } = await renderSheet(<Text>{'word '.repeat(4000)}</Text>)
    expect(lintPdf(bytes)).toEqual([])
    const { pages } = await readPdf(bytes)
    expect(pages.length).toBeGreaterThan(2)
    const words = pages.flatMap(({ tree }) => wholeText(tree).match(/word/g) ?? [])
    expect(words).toHaveLength(4000)
  })

  it('tags a repeated table head once, and each row once', async () => {
    const { bytes } = await renderDocument(everything(120))
    expect(lintPdf(bytes)).toEqual([])
    const { pages, outline } = await readPdf(bytes)
    const lines = pages.flatMap(({ tree }) => outlineOf(tree).map((line) => line.trim()))
    expect(lines.filter((line) => line === 'TH Practice')).toHaveLength(1)
    expect(lines.filter((line) => /^TH line \d+$/.test(line))).toHaveLength(120)
    expect(pages.filter(({ text }) => text.includes('Practice Claim Finding')).length).toBe(3)
    expect(outline.map(({ title }) => title)).toEqual(['Start', 'Second'])
  })
})
