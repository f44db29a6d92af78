import { describe, expect, test } from 'vitest'
import { attachmentReport, readAttachments } from '#src/signing/attachments.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import { aPdf, appendRevision, aRecordText, FIRST_EXTRA, stream } from '#tests/support/a-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

const EXTRA = FIRST_EXTRA
const attachmentsIn = (bytes: Uint8Array) => readAttachments(opened(bytes))
const textOf = (bytes: Uint8Array | null | undefined) => bytes && new TextDecoder().decode(bytes)

/** A file whose catalog lists what is given, with more objects. */
const withCatalog = (entries: string, extra: readonly string[]) =>
  attachmentsIn(
    appendRevision(aPdf({ attachments: [], extra }), [
      { num: 1, body: `<</Type /Catalog /Pages 2 0 R ${entries}>>` },
    ]),
  )
const file = (name: string, target: number) =>
  `<</Type /Filespec /UF (${name}) /EF <</F ${target} 0 R>>>>`

describe('files inside', () => {
  test('come with their bytes and what is said about them, each once', async () => {
    const attachments = [
      { name: 'assessment.json', content: aRecordText },
      { name: 'notes.txt', content: 'hello', mediaType: 'text/plain' },
    ]
    const found = attachmentsIn(aPdf({ attachments }))
    expect(found.map(({ bytes }) => textOf(bytes))).toEqual([aRecordText, 'hello'])
    expect(await Promise.all(found.map(attachmentReport))).toEqual([
      {
        name: 'assessment.json',
        mediaType: 'application/json',
        relationship: 'Source',
        size: aRecordText.length,
        sha256: await sha256Hex(new TextEncoder().encode(aRecordText)),
      },
      {
        name: 'notes.txt',
        mediaType: 'text/plain',
        relationship: 'Source',
        size: 5,
        sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
      },
    ])
  })

  test('may be none', () => {
    expect(attachmentsIn(aPdf({ attachments: [] }))).toEqual([])
  })

  test('may be only associated, or only in a tree of many levels', () => {
    const one = [file('a.txt', EXTRA + 1), stream('/Type /EmbeddedFile', 'one')]
    const tree = [
      ...one,
      `<</Kids [${EXTRA + 3} 0 R]>>`,
      `<</Names [(a) ${EXTRA} 0 R] /Kids [${EXTRA + 2} 0 R]>>`,
    ]
    const [associated] = withCatalog(`/AF [${EXTRA} 0 R]`, one)
    const [named] = withCatalog(`/Names <</EmbeddedFiles ${EXTRA + 2} 0 R>>`, tree)
    expect([associated, named].map((found) => [found?.name, textOf(found?.bytes)])).toEqual([
      ['a.txt', 'one'],
      ['a.txt', 'one'],
    ])
  })

  test('of one name but two contents are both told', () => {
    const both = `<</Type /Filespec /F (a.txt) /EF <</F ${EXTRA + 1} 0 R /UF ${EXTRA + 2} 0 R>>>>`
    const found = withCatalog(`/AF [${EXTRA} 0 R]`, [both, stream('', 'one'), stream('', 'two')])
    expect(found.map(({ name, bytes }) => [name, textOf(bytes)])).toEqual([
      ['a.txt', 'one'],
      ['a.txt', 'two'],
    ])
  })

  test('that cannot be unpacked are told all the same', async () => {
    const [found] = withCatalog(`/AF [${EXTRA} 0 R]`, [
      file('a.txt', EXTRA + 1),
      stream('/Filter /LZWDecode', 'one'),
    ])
    if (!found) throw new Error('nothing found')
    expect(await attachmentReport(found)).toEqual({
      name: 'a.txt',
      mediaType: null,
      relationship: null,
      size: null,
      sha256: null,
    })
  })

  test('without a name or a content', () => {
    const extra = [`<</EF <</F ${EXTRA + 1} 0 R>>>>`, stream('', 'one'), '<</UF (a)>>', '(none)']
    const found = withCatalog(`/AF [${EXTRA} 0 R ${EXTRA + 2} 0 R ${EXTRA + 3} 0 R 5]`, extra)
    expect(found.map(({ name }) => name)).toEqual([''])
  })
})
