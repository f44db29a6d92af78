import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { woffToSfnt } from '#src/export/fonts/woff.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintCatalog, xmpOf, xmpProperty } from '#tests/support/pdf/lint-catalog.ts'
import { isKind, nameOf, textOf } from '#tests/support/pdf/values.ts'
import { openContext } from './open-context.ts'
import { metadata } from './sample-document.tsx'

describe('createPdfContext', () => {
  it('makes a file that says of itself what PDF/A-3a and PDF/UA-1 ask', async () => {
    const { drawing, finish } = openContext()
    drawing.addPage()
    const { file, bytes } = await finish()
    expect(lintCatalog(file)).toEqual([])
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7')
    expect(xmpProperty(xmpOf(file), 'dc:title')).toBe(metadata.title)
    const labels = file.dictionary(file.catalog.get('PageLabels')).get('Nums')
    expect(nameOf(file.dictionary(file.array(labels)[1]).get('S'))).toBe('D')
  })

  it('embeds each font once, also when two share a PostScript name', async () => {
    const { context, drawing, finish } = openContext()
    const open = async (name: string) => create(woffToSfnt(await fontFilesOnDisk(name)))
    const latin = await open('public-sans-latin-400-normal.woff')
    const extended = await open('public-sans-latin-ext-400-normal.woff')
    expect(latin.postscriptName).toBe(extended.postscriptName)
    drawing.addPage()
    for (const font of [latin, extended, latin, extended]) {
      context.font(font, 10)
      drawing.text(font === latin ? 'abc' : 'ŁŁŁ', 10, 10)
    }
    const { file } = await finish()
    const fonts = file.dictionary(file.pages[0]!.resources.get('Font'))
    expect(fonts.size).toBe(2)
  })

  it('writes rectangles of annotations with two decimals', async () => {
    const { context, drawing, finish } = openContext()
    drawing.addPage()
    context.annotate(10.123456, 20.98765, 33.33333, 5, { Subtype: 'Link' })
    const { file } = await finish()
    const [annotation] = file.array(file.pages[0]!.page.get('Annots'))
    const rectangle = file.array(file.dictionary(annotation).get('Rect'))
    for (const value of rectangle) expect(String(value)).toMatch(/^\d+(\.\d{1,2})?$/)
  })

  it('places a destination where it is first painted, in page coordinates, sorted by bytes', async () => {
    const { context, drawing, finish } = openContext()
    drawing.addPage({ size: [200, 300] })
    drawing.translate(10, 50)
    for (const name of ['b-2', 'B1', 'a', 'b-2'])
      context.addNamedDestination(name, 'XYZ', 1, 2, null)
    drawing.addPage({ size: [200, 300] })
    context.addNamedDestination('a', 'XYZ', 0, 0, null)
    const { file } = await finish()
    const names = file.dictionary(file.catalog.get('Names'))
    const entries = file.array(file.dictionary(names.get('Dests')).get('Names'))
    const keys = entries.flatMap((value) => (isKind(value, 'text') ? [textOf(value)] : []))
    expect(keys).toEqual(['B1', 'a', 'b-2'])
    const [page, , left, top] = file.array(entries[3])
    expect(page).toEqual(file.pages[0]!.reference)
    expect([left, top]).toEqual([11, 248])
  })
})
