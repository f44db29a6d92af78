import { describe, expect, it } from 'vitest'
import { letterPdf } from '#src/export/letter-pdf.ts'
import { letterDocument } from '#src/export/pdf/LetterDocument.tsx'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { outlineOf, readPdf } from '#tests/support/pdf-reading.ts'
import { aBlock, aLetterModel } from '../a-letter-model.ts'

async function printed(parts = {}) {
  const result = await letterPdf(aLetterModel(parts), fontFilesOnDisk)
  if (!result.ok) throw new Error(result.error.kind)
  expect(lintPdf(result.value.bytes)).toEqual([])
  return await readPdf(result.value.bytes)
}

describe('letterDocument', () => {
  it('prints the title of the document where the letter’s own was left out', async () => {
    const { pages } = await printed({ blocks: [aBlock('body', 'paragraph', ['Text.'])] })
    expect(outlineOf(pages[0]!.tree).map((line) => line.trim())).toContain('H1 On the gate')
  })

  it('numbers the pages of a letter, and not those of a sheet', async () => {
    const body = aBlock(
      'body',
      'paragraph',
      Array.from({ length: 90 }, () => 'A line of text.'),
    )
    const { pages } = await printed({ blocks: [body] })
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({ text }) => /Page \d of \d/.exec(text)?.[0])).toEqual(
      pages.map((_, at) => `Page ${at + 1} of ${pages.length}`),
    )
    const sheet = await printed({ layout: 'sheet' })
    expect(sheet.pages[0]?.text).not.toContain('Page 1')
  })

  it('is a document of one kind of page', () => {
    expect(letterDocument(aLetterModel()).props).toHaveProperty('children')
  })
})
