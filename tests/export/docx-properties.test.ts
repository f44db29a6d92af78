import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { withOwnProperties } from '#src/export/docx-properties.ts'
import { letterDocx } from '#src/export/letter-docx.ts'
import { aLetterModel } from './a-letter-model.ts'

const properties = { title: 'A & B', language: 'en', date: '2026-03-02' }
const given = zipSync({
  'docProps/core.xml': strToU8('<dc:creator>Ada</dc:creator>'),
  'docProps/app.xml': strToU8('<Company>Justice Watch</Company>'),
  'word/document.xml': strToU8('<w:document/>'),
})
const read = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  )

describe('the properties of a document', () => {
  test('are the title, the language and the day that the person chose, and nothing else', () => {
    const files = read(withOwnProperties(given, properties))
    const core = files['docProps/core.xml'] ?? ''
    expect(core.match(/<(dc|dcterms|cp):\w+/g)).toEqual([
      '<cp:coreProperties',
      '<dc:title',
      '<dc:language',
      '<dcterms:created',
    ])
    expect(core).toContain('A &amp; B')
    expect(core).toContain('2026-03-02T00:00:00Z')
    expect(JSON.stringify(files)).not.toMatch(/Ada|Justice Watch/)
    expect(files['word/document.xml']).toBe('<w:document/>')
  })

  test('are the same bytes for the same document', () => {
    expect(withOwnProperties(given, properties)).toEqual(withOwnProperties(given, properties))
  })

  test.each(['', 'soon', '2026-03'])('with the day %j say no day', (date) => {
    const files = read(withOwnProperties(given, { ...properties, date }))
    expect(files['docProps/core.xml']).not.toContain('created')
  })

  test('of a real letter name no author, no tool and no moment of work', async () => {
    const bytes = await letterDocx(aLetterModel())
    const all = Object.entries(read(bytes))
      .map(([name, text]) => `${name} ${text}`)
      .join('\n')
    expect(all).not.toMatch(/Un-named|dc:creator|lastModifiedBy|dcterms:modified|Company/)
    const dated = new DataView(bytes.buffer).getUint16(12, true)
    expect(dated).toBe(0x21)
  })
})
