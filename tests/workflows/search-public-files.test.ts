import { createElement } from 'react'
import { expect, test } from 'vitest'
import { Prose } from '#src/export/pdf/Type.tsx'
import { secretsInFiles } from '#src/workflows/search-public-files.ts'
import { renderSheet } from '#tests/export/tagged/sample-document.tsx'
import { aFramework } from '#tests/support/a-framework.ts'
import { anExport, anIdentity } from '#tests/support/an-export.ts'

const secret = (text: string) => ({ text, origin: { kind: 'watch-word' } as const })

const aText = (name: string, text: string) => ({
  ...{ name, mediaType: 'text/csv', bytes: new TextEncoder().encode(text) },
})

const found = (files: ReturnType<typeof aText>[], ...words: string[]) =>
  secretsInFiles(files, words.map(secret), aFramework, undefined).map(({ at }) => at)

test.each([
  ['in a file', aText('list.csv', 'a,Jane Roe,b'), 'Jane Roe', { kind: 'file', name: 'list.csv' }],
  [
    'in a file name',
    aText('talk-with-jane-roe.csv', ''),
    'Jane Roe',
    { kind: 'file-name', name: 'talk-with-jane-roe.csv' },
  ],
])('a word is found %s', (_, file, word, at) => {
  expect(found([file], word)).toContainEqual(at)
})

test('a word of the questionnaire itself tells nothing, and is not held against a file', () => {
  expect(JSON.stringify(aFramework)).toContain(aFramework.title)
  expect(found([aText('a.csv', aFramework.title)], aFramework.title)).toEqual([])
})

test('a word on a page of a PDF is found with its page, and the signer’s name in the certificate', async () => {
  const { pdf } = await anExport('Ada Advocate')
  const identity = await anIdentity('Ada Advocate')
  const words = [secret('Court of Audit'), secret('Ada Advocate'), secret('Nobody Atall')]
  const places = secretsInFiles([pdf], words, aFramework, identity)
  expect(places).toContainEqual({
    secret: words[0],
    at: { kind: 'page', name: pdf.name, page: expect.any(Number) },
  })
  expect(places).toContainEqual({ secret: words[1], at: { kind: 'certificate' } })
  expect(places.some(({ secret: { text } }) => text === 'Nobody Atall')).toBe(false)
})

test('words in Arabic are found on their page, also where they go on in other letters', async () => {
  const source = 'مقابلة مع ليلى حداد من Data Watch (2024)'
  const { bytes } = await renderSheet(createElement(Prose, { text: source }))
  const file = { name: 'report.pdf', mediaType: 'application/pdf', bytes }
  const at = { kind: 'page', name: 'report.pdf', page: 1 }
  for (const word of ['ليلى حداد', 'حداد من Data Watch', 'مع', 'من'])
    expect(found([file], word), word).toContainEqual(at)
  expect(found([file], 'ليلى منصور')).toEqual([])
})

test('a PDF that cannot be read is a fault, never a clean file', () => {
  const file = { ...aText('a.pdf', 'no PDF'), mediaType: 'application/pdf' }
  expect(() => found([file], 'Jane Roe')).toThrow(/cannot be searched/)
})
