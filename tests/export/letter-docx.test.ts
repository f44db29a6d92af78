import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { letterDocx } from '#src/export/letter-docx.ts'
import { aBlock, aLetterModel } from './a-letter-model.ts'

const parts = async (model = aLetterModel()) =>
  Object.fromEntries(
    Object.entries(unzipSync(await letterDocx(model))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  )
const paragraphs = (xml: string) =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((paragraph) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
    isListed: paragraph.includes('<w:numPr>'),
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  }))

describe('a letter as a Word document', () => {
  test('has real headings and real lists, in order', async () => {
    const { 'word/document.xml': xml = '' } = await parts()
    expect(paragraphs(xml).slice(0, 11)).toMatchObject([
      { text: 'The clerkElm' },
      { style: 'Heading1', text: 'About the gate' },
      { text: 'It was said [1].' },
      { text: 'And &lt;again&gt; &amp; *again* [2].' },
      { style: 'Heading2', text: 'What is asked' },
      { style: 'Heading3', text: 'Study' },
      { isListed: true, text: 'The study' },
      { isListed: true, text: 'Its notes' },
      { isListed: true, text: 'Stop' },
      { isListed: true, text: 'Tell' },
      { isListed: false, text: 'Justice Watch' },
    ])
    expect(xml).toMatch(/<w:pgSz w:w="12240" w:h="15840"/)
  })

  test('leads from each mark to its source, and out only to web addresses', async () => {
    const files = await parts()
    const xml = files['word/document.xml'] ?? ''
    expect(xml).toContain('w:anchor="source-1"')
    expect(xml).toContain('w:name="source-1"')
    const outside = Object.entries(files)
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([, text]) => text.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [])
    expect(outside).toHaveLength(1)
    expect(outside[0]).toContain('https://example.org/notice')
    expect(outside[0]).toContain('/hyperlink"')
    expect(xml).toContain('javascript:alert(1)')
  })

  test.each([
    ['en', 'en-US'],
    ['es', 'es-US'],
  ] as const)('in %s says so to whoever reads it aloud', async (language, tag) => {
    const files = await parts(aLetterModel({ language }))
    expect(files['word/styles.xml']).toContain(`<w:lang w:val="${tag}"`)
    expect(files['docProps/core.xml']).toContain(`<dc:language>${language}</dc:language>`)
  })

  test('a long sign-on list stands in two columns, a short one in one', async () => {
    const signers = Array.from({ length: 140 }, (_, at) => `Organization ${at + 1}`)
    const long = await parts(aLetterModel({ blocks: [aBlock('signers', 'signers', signers)] }))
    const { 'word/document.xml': xml = '' } = long
    expect(xml).toMatch(/<w:cols [^>]*w:num="2"/)
    expect(paragraphs(xml).filter(({ text }) => text.startsWith('Organization'))).toHaveLength(140)
    expect((await parts())['word/document.xml']).not.toMatch(/<w:cols [^>]*w:num="2"/)
  })

  test('two numbered lists each count from one', async () => {
    const blocks = [aBlock('a', 'numbers', ['One']), aBlock('b', 'numbers', ['One'])]
    const { 'word/document.xml': xml = '' } = await parts(aLetterModel({ blocks }))
    const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(lists).size).toBe(2)
  })

  test('a sheet has no page numbers, and a letter without sources no list of them', async () => {
    const files = await parts(aLetterModel({ layout: 'sheet', sources: [] }))
    expect(Object.keys(files).filter((name) => name.includes('footer'))).toEqual([])
    expect(files['word/document.xml']).not.toContain('Sources')
  })
})
