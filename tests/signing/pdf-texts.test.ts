import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { concatBytes } from '#src/signing/bytes.ts'
import { pdfTexts } from '#src/signing/pdf-texts.ts'
import { appendRevision, aPdf as aSmallPdf, CONTENT_ONE, stream } from '#tests/support/a-pdf.ts'

async function aPdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ info: { Title: 'Tïtle of it', Author: 'Author of it' } })
  const parts: Uint8Array[] = []
  document.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.text('Words on the first page.')
  document.outline.addItem('Words in the outline')
  document.file(Buffer.from('Words in a file'), { name: 'Name of a file.txt' })
  document.addPage().text('Words on the second.')
  document.end()
  await ended
  return concatBytes(...parts)
}

test.each([
  ['the first page', 'Words on the first page.', 1],
  ['the second page', 'Words on the second.', 2],
  ['the title, which is UTF-16', 'Tïtle of it', undefined],
  ['the author', 'Author of it', undefined],
  ['the outline', 'Words in the outline', undefined],
  ['an attachment, unpacked', 'Words in a file', undefined],
  ['its name', 'Name of a file.txt', undefined],
])('what %s says is among the texts', async (_, words, page) => {
  const texts = pdfTexts(await aPdf())
  const dense = (text: string) => text.replaceAll(' ', '')
  expect(texts.ok && texts.value.filter((one) => dense(one.text).includes(dense(words)))).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'text', ...(page && { page }) })]),
  )
})

test('the bytes as they lie are among them, too', async () => {
  const texts = pdfTexts(await aPdf())
  expect(texts.ok && texts.value.at(-1)).toMatchObject({
    kind: 'data',
    text: expect.stringMatching(/^%PDF-/),
  })
})

test('what is no PDF is said to be none', () => {
  expect(pdfTexts(new TextEncoder().encode('nothing'))).toMatchObject({ ok: false })
})

test('a page that cannot be read to its end is said to be so, never left out', () => {
  const image = appendRevision(aSmallPdf(), [{ num: CONTENT_ONE, body: stream('', 'BI ID x EI') }])
  expect(pdfTexts(image)).toMatchObject({ ok: false, error: { kind: 'damaged' } })
})
