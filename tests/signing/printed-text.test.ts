import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '#src/signing/bytes.ts'
import { printedText } from '#src/signing/printed-text.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'

const digest = 'ab12cd34'.repeat(8)

/** Two pages: the digest in an embedded font, in groups and apart, then in a font of every reader. */
async function aPrint(): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({ pdfVersion: '1.7' })
  const parts: Uint8Array[] = []
  document.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  const font = Buffer.from(await fontFilesOnDisk('noto-sans-latin-400-normal.woff'))
  document.font(font, 12).text('Efficient “Éléments” – office, 1½', { characterSpacing: 0.4 })
  document.fontSize(9).text(`Digest ${digest.match(/.{8}/g)?.join(' ')}`, { width: 200 })
  document.addPage().font('Helvetica').text(`Digest ${digest}`)
  document.end()
  await ended
  return concatBytes(...parts)
}

const letters = (text: string) => text.replaceAll(/\s/g, '')

describe('the text that a page shows', () => {
  test.each([1, 2])('is what another reader reads from page %i', async (page) => {
    const print = await aPrint()
    const found = printedText(print, page)
    const reading = (await readPdf(print)).pages[page - 1]?.text ?? ''
    expect(found.ok && letters(found.value)).toBe(letters(reading))
    expect(letters(reading)).toContain(digest)
  })

  test('is nothing for a page that is not there', async () => {
    expect(printedText(await aPrint(), 3)).toEqual({ ok: true, value: '' })
    expect(printedText(await aPrint(), 0)).toEqual({ ok: true, value: '' })
  })
})

test('bytes that are no PDF have no text, and say why', () => {
  expect(printedText(new TextEncoder().encode('Digest'), 1)).toEqual({
    ok: false,
    error: { kind: 'not-a-pdf' },
  })
})
