import { describe, expect, test } from 'vitest'
import { letterPdf } from '#src/export/letter-pdf.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { outlineOf, readPdf } from '#tests/support/pdf-reading.ts'
import { aLetterModel } from './a-letter-model.ts'

async function printed(parts = {}) {
  const result = await letterPdf(aLetterModel(parts), fontFilesOnDisk)
  if (!result.ok) throw new Error(result.error.kind)
  expect(lintPdf(result.value.bytes)).toEqual([])
  return await readPdf(result.value.bytes)
}

describe('a letter as a tagged PDF', () => {
  test('has its title, its own day and no author', async () => {
    const { info, attachments, fields } = await printed()
    expect(info).toMatchObject({
      Title: 'On the gate',
      CreationDate: expect.stringContaining('20260302'),
    })
    expect(info).not.toHaveProperty('Author')
    expect(attachments).toEqual({})
    expect(fields).toEqual([])
  })

  test('is read in order, with headings, lists and links', async () => {
    const { pages } = await printed()
    const lines = pages.flatMap(({ tree }) => outlineOf(tree)).map((line) => line.trim())
    expect(lines.filter((line) => /^H\d/.test(line))).toEqual([
      'H1 About the gate',
      'H2 What is asked',
      'H3 Study',
      'H2 Sources',
    ])
    expect(lines.filter((line) => line === 'L')).toHaveLength(4)
    expect(lines.filter((line) => line.startsWith('Link [1]'))).toHaveLength(1)
    expect(pages[0]?.text).toContain('Page 1 of 1')
  })

  test.each(['', 'soon'])('with the day %j says a day that tells nothing', async (date) => {
    const { info } = await printed({ date })
    expect(info['CreationDate']).toContain('19800101')
  })

  test('stops when it is told to', async () => {
    const signal = AbortSignal.abort()
    expect(await letterPdf(aLetterModel(), fontFilesOnDisk, { signal })).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    })
  })
})
