import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { letterDocx } from '#src/export/letter-docx.ts'
import { letterMarkdown } from '#src/export/letter-markdown.ts'
import { letterPdf } from '#src/export/letter-pdf.ts'
import { reportMarkdown } from '#src/export/report-markdown.ts'
import { shownModel } from '#src/export/shown-model.ts'
import { shownParts } from '#src/locales/hidden-characters.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { filesBelow, readText } from '#tests/support/repository-files.ts'
import { aBlock, aLetterModel } from './a-letter-model.ts'
import { aReport } from './a-report.ts'

const turned = 'gate \u202e1.0'
const shown = 'gate [U+202E]1.0'
const holdsHidden = (text: string) => shownParts(text).some((part) => 'hidden' in part)

test('every text in it is shown, at whatever depth; bytes, moments and numbers stay', () => {
  const bytes = Uint8Array.of(1)
  const day = new Date(0)
  const model = shownModel({
    a: turned,
    b: [[turned], { c: turned }],
    bytes,
    day,
    n: 1,
    u: undefined,
  })
  expect(model).toEqual({ a: shown, b: [[shown], { c: shown }], bytes, day, n: 1, u: undefined })
  expect(model.bytes).toBe(bytes)
})

const letter = aLetterModel({
  title: turned,
  blocks: [
    aBlock('title', 'title', [turned]),
    aBlock('body', 'paragraph', [`They said ${turned}.`]),
  ],
  sources: [{ number: 1, text: turned, link: `https://example.org/${turned}` }],
})

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('a file for readers shows what nobody could see', () => {
  test.each([
    ['a report in Markdown', () => textOf(reportMarkdown(aReport({ title: turned })))],
    ['a letter in Markdown', () => textOf(letterMarkdown(letter))],
  ])('%s', (_what, make) => {
    const text = make().replaceAll('\\', '')
    expect(text).toContain(shown)
    expect(text.split('\n').filter(holdsHidden)).toEqual([])
  })

  test('a letter as a Word document, in its text and in its title', async () => {
    const parts = unzipSync(await letterDocx(letter))
    for (const name of ['word/document.xml', 'docProps/core.xml']) {
      const xml = strFromU8(parts[name] ?? new Uint8Array())
      expect(xml).toContain(shown)
      expect(holdsHidden(xml)).toBe(false)
    }
    expect(
      Object.keys(parts).some(
        (name) =>
          name.includes('rels') && /example/.test(strFromU8(parts[name] ?? new Uint8Array())),
      ),
    ).toBe(false)
  })

  test('a letter as a PDF, on its pages and in its title', async () => {
    const made = await letterPdf(letter, fontFilesOnDisk)
    if (!made.ok) throw new Error(made.error.kind)
    expect(lintPdf(made.value.bytes)).toEqual([])
    const { info, pages } = await readPdf(made.value.bytes)
    expect(info['Title']).toContain(shown)
    expect(pages.map(({ text }) => text).join(' ')).toContain(shown)
  })

  test('and every renderer there is begins so', () => {
    const renderers = filesBelow('src/export', ['.ts']).filter((path) =>
      /renderTaggedPdf\(\{|Packer\.|markdownFile\(\[|drawSignature\(lines/.test(readText(path)),
    )
    expect(renderers.length).toBeGreaterThanOrEqual(6)
    expect(renderers.filter((path) => !readText(path).includes('shownModel('))).toEqual([])
  })
})
