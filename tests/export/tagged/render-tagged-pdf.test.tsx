import { readFileSync } from 'node:fs'
import { Text } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { type RenderProgress, renderTaggedPdf } from '#src/export/tagged/render-tagged-pdf.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { everything, metadata, renderDocument, renderSheet, sheet } from './sample-document.tsx'

describe('renderTaggedPdf', () => {
  it('gives the same bytes for the same document', async () => {
    const [first, second] = [
      await renderDocument(everything(10)),
      await renderDocument(everything(10)),
    ]
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
  })

  it('tells each stage once and each page in order', async () => {
    const told: RenderProgress[] = []
    const { pages } = await renderDocument(everything(100), { onProgress: (p) => told.push(p) })
    const paint = Array.from({ length: pages }, (_, at) => ({
      stage: 'paint',
      page: at + 1,
      pages,
    }))
    expect(told).toEqual([{ stage: 'compose' }, { stage: 'fonts' }, { stage: 'layout' }, ...paint])
  })

  it.each(['compose', 'fonts', 'layout', 'paint'] as const)(
    'stops when it is cancelled in the stage %s, and tells of nothing after it',
    async (stage) => {
      const controller = new AbortController()
      const told: string[] = []
      const result = await renderTaggedPdf({
        document: everything(100),
        metadata,
        attachments: [],
        fontFiles: fontFilesOnDisk,
        signal: controller.signal,
        onProgress: (progress) => {
          told.push(progress.stage)
          if (progress.stage === stage) controller.abort()
        },
      })
      expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } })
      expect(told.at(-1)).toBe(stage)
      expect(told.filter((told) => told === 'paint').length).toBeLessThan(2)
    },
  )

  it('says which font could not be read', async () => {
    const result = await renderTaggedPdf({
      document: sheet(<Text>a</Text>),
      metadata,
      attachments: [],
      fontFiles: () => Promise.reject(new Error('gone')),
    })
    expect(result).toMatchObject({ ok: false, error: { kind: 'font-unavailable' } })
  })

  it('prints many scripts, and a mark for what it cannot print', async () => {
    const { bytes, missingGlyphs } = await renderSheet(
      <Text>Łódź, Tiếng Việt, Ελληνικά, Русский, and 漢字 with 👍.</Text>,
    )
    expect(lintPdf(bytes)).toEqual([])
    expect(missingGlyphs).toEqual({ 漢: 1, 字: 1, '👍': 1 })
    const { pages } = await readPdf(bytes)
    expect(pages[0]?.text).toContain('Łódź, Tiếng Việt, Ελληνικά, Русский, and \ufffd\ufffd with')
  })
})

describe('what this layer rests on in other packages', () => {
  /** It relies on their paint order and their insides: a new version is a new proof. */
  it.each([
    ['@react-pdf/renderer', '4.9.0'],
    ['@react-pdf/layout', '5.2.0'],
    ['@react-pdf/render', '4.7.0'],
    ['@react-pdf/font', '4.1.2'],
    ['pdfkit', '0.20.1'],
    ['fontkit', '2.0.4'],
  ])('%s is still %s', (name, version) => {
    const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version })
  })
})
