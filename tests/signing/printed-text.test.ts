import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '#src/signing/bytes.ts'
import { printedPages, printedText } from '#src/signing/printed-text.ts'
import { aPdf, appendRevision, CONTENT_ONE, stream } from '#tests/support/a-pdf.ts'
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

/** A page by hand: what it paints, and the fonts F (composite, mapped), G (simple, mapped) and H (composite). */
function aPage(...contents: string[]): Uint8Array {
  const map = stream('', '1 beginbfchar <0041> <0061> <42> <0062> endbfchar')
  const fonts =
    '<</F <</Subtype /Type0 /ToUnicode 50 0 R>> /G <</ToUnicode 50 0 R>> /H <</Subtype /Type0>>>>'
  const parts = contents.map((content, at) => ({ num: 60 + at, body: stream('', content) }))
  const refs = parts.map(({ num }) => `${num} 0 R`).join(' ')
  const page = `<</Type /Page /Parent 2 0 R /Resources <</Font ${fonts}>> /Contents [${refs} 99 0 R]>>`
  return appendRevision(aPdf({ extra: [map] }), [...parts, { num: 3, body: page }])
}

describe('a page that another program wrote', () => {
  test.each([
    ['two bytes a letter', '/F 9 Tf <0041> Tj', 'a'],
    ['a letter that the map leaves out', '/F 9 Tf <00410043> Tj', 'a\ufffd'],
    ['one byte a letter', '/G 9 Tf (B) Tj', 'b'],
    ['no map for two bytes', '/H 9 Tf <0041> Tj', ''],
    ['a font that is not there', '/Z 9 Tf (A) Tj', 'A'],
    ['a font without a name', '9 Tf (A) Tj', 'A'],
    ['no font at all', '(A) Tj', ''],
    ['letters set apart', '/Z 9 Tf [(A) -20 (B)] TJ', 'AB'],
    ['a list that is none', '/Z 9 Tf (A) TJ', ''],
    ['a new line', '/Z 9 Tf (A) \' 1 2 (B) "', 'AB'],
    ['nothing to show', '/Z 9 Tf Tj 5 Tj', ''],
  ])('%s', (_, content, text) => {
    expect(printedText(aPage(content), 1)).toEqual({ ok: true, value: text })
  })

  test('in parts is read on from one to the next', () => {
    expect(printedText(aPage('/Z 9 Tf (A) Tj', '(B) Tj'), 1)).toEqual({ ok: true, value: 'AB' })
  })

  test('is read page by page', () => {
    const pages = printedPages(aPage('/Z 9 Tf (A) Tj'))
    const empty = { painted: '', read: '' }
    expect(pages).toEqual({ ok: true, value: [{ painted: 'A', read: 'A' }, empty] })
    expect(printedPages(new Uint8Array())).toEqual({ ok: false, error: { kind: 'not-a-pdf' } })
  })

  test.each([
    [
      'begins a line with each element',
      '/P <</MCID 0>> BDC (A) Tj EMC /P <</MCID 1>> BDC (B) Tj',
      '\nA\nB',
    ],
    ['goes on over marks that are no elements', '(A) Tj /Span <</Lang (ar)>> BDC (B) Tj', 'AB'],
    ['goes on over marks that stand elsewhere', '(A) Tj /P /M1 BDC (B) Tj', 'AB'],
    ['gives what marks say, too', '/Span <</ActualText (said)>> BDC (A) Tj', '\nsaid\nA'],
    ['turns no words from left to right', 'BT (A) Tj ET BT (B) Tj ET', 'AB'],
  ])('%s', (_, content, text) => {
    const pages = printedPages(aPage(`/Z 9 Tf ${content}`))
    const painted = text.replaceAll(/said|\n/g, '')
    expect(pages.ok && pages.value[0]).toEqual({ painted, read: text })
  })

  test('gives words from right to left as they are written', () => {
    const map = stream('', '1 beginbfchar <41> <0627> <42> <0628> <43> <002e> endbfchar')
    const page =
      '<</Type /Page /Parent 2 0 R /Resources <</Font <</G <</ToUnicode 50 0 R>>>>>> /Contents 60 0 R>>'
    const content = stream('', '/G 9 Tf BT (CBA) Tj ET BT (C) Tj ET')
    const file = appendRevision(aPdf({ extra: [map] }), [
      { num: 60, body: content },
      { num: 3, body: page },
    ])
    const pages = printedPages(file)
    expect(pages.ok && pages.value[0]).toEqual({ painted: '.با.', read: 'اب..' })
  })

  test('with an image in the stream is not read, and says why', () => {
    const image = appendRevision(aPdf(), [{ num: CONTENT_ONE, body: stream('', 'BI ID x EI') }])
    expect(printedText(image, 1)).toMatchObject({ ok: false, error: { kind: 'damaged' } })
  })
})
