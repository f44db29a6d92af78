import { Text, View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { dropUndrawn } from '#src/export/tagged/drop-undrawn.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { renderSheet } from './sample-document.tsx'

const glyph = (id: number) => ({ id, advanceWidth: 1, path: { commands: [] } })

it('takes out glyphs that no font draws, with their places, and nothing else', () => {
  const run = { attributes: {}, glyphs: [glyph(7), glyph(0), glyph(8)], positions: ['a', 'b', 'c'] }
  const text = { type: 'TEXT', lines: [{ runs: [run] }] }
  const page = dropUndrawn({ type: 'PAGE', children: [text, { type: 'VIEW' }] })
  const [cleaned] = page.children?.[0]?.lines?.[0]?.runs ?? []
  expect(cleaned).toEqual({ attributes: {}, glyphs: [glyph(7), glyph(8)], positions: ['a', 'c'] })
  expect(page.children?.[1]).toEqual({ type: 'VIEW' })
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
