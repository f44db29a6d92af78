import { Text, View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { mendRuns } from '#src/export/tagged/mend-runs.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { renderSheet } from './sample-document.tsx'

const glyph = (id: number, codePoints = [65]) => ({
  id,
  codePoints,
  advanceWidth: 1,
  path: { commands: [] },
})
const place = (xAdvance: number) => ({ xAdvance })

it('takes out glyphs that no font draws, with their places, and nothing else', () => {
  const run = {
    attributes: {},
    glyphs: [glyph(7), glyph(0), glyph(8)],
    positions: [place(1), place(2), place(3)],
  }
  const text = { type: 'TEXT', lines: [{ runs: [run] }] }
  const page = mendRuns({ type: 'PAGE', children: [text, { type: 'VIEW' }] })
  const [cleaned] = page.children?.[0]?.lines?.[0]?.runs ?? []
  expect(cleaned).toEqual({
    attributes: {},
    glyphs: [glyph(7), glyph(8)],
    positions: [place(1), place(3)],
  })
  expect(page.children?.[1]).toEqual({ type: 'VIEW' })
})

it('hands on what needs no mending, and does not copy it', () => {
  const run = { attributes: {}, glyphs: [glyph(7)], positions: [place(1)] }
  const page = { type: 'PAGE', children: [{ type: 'TEXT', lines: [{ runs: [run] }] }] }
  expect(mendRuns(page)).toBe(page)
})

it('turns the letters of one glyph round where those around it are turned', () => {
  const lamAlef = glyph(9, [0x644, 0x627])
  const [fromRight, fromLeft] = [1, 2].map((bidiLevel) => {
    const run = { attributes: { bidiLevel }, glyphs: [lamAlef], positions: [place(1)] }
    const mended = mendRuns({ type: 'TEXT', lines: [{ runs: [run] }] })
    return mended.lines?.[0]?.runs[0]?.glyphs?.[0]
  })
  expect(fromRight?.codePoints).toEqual([0x627, 0x644])
  expect(fromRight?.id).toBe(9)
  expect(fromLeft).toBe(lamAlef)
})

it.each([500, 120, 60, 40, 20])(
  'leaves no such glyph where words of mixed scripts are set %i points wide',
  async (width) => {
    const { bytes } = await renderSheet(
      <View style={{ width }}>
        <Text>
          Tiếng Việt: Đánh giá. Русский-Łódźwithaverylongtail ŁŁŁŁaaaaŁŁŁŁaaaa Ελληνικά/Łódź
        </Text>
      </View>,
    )
    expect(lintPdf(bytes)).toEqual([])
  },
)
