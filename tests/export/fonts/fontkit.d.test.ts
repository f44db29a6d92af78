import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'

it('describes fontkit as it is', async () => {
  const font = create(await fontFilesOnDisk('public-sans-latin-700-normal.woff'))
  expect(font).toMatchObject({ type: 'WOFF', postscriptName: 'PublicSans-Bold', unitsPerEm: 2000 })
  expect(font.hasGlyphForCodePoint(0x41)).toBe(true)
  const { glyphs, positions } = font.layout('A')
  expect(positions).toMatchObject([{ xAdvance: expect.any(Number), xOffset: 0, yOffset: 0 }])
  expect(glyphs[0]?.path.commands[0]).toMatchObject({ command: 'moveTo' })
  expect(glyphs[0]?.advanceWidth).toBe(positions[0]?.xAdvance)
})
