import { describe, expect, test } from 'vitest'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  CONTENT_TWO,
  FIRST_EXTRA,
  FIRST_FIELD,
  INFORMATION,
  PAGE_ONE,
  PAGE_TWO,
  pdfObjects,
  stream,
} from '#tests/support/a-pdf.ts'
import { aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { afterSigning, found } from '#tests/support/after-signing.ts'

const catalog = pdfObjects().get(1) ?? ''
const page = (more: string) =>
  `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> ${more}>>`
const annotations = `[${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R]`
const note = '<</Type /Annot /Subtype /FreeText /Rect [0 0 612 792] /Contents (Approved)>>'

describe('what later revisions may not do', () => {
  test.each([
    [
      'what a page says',
      [{ num: CONTENT_TWO, body: stream('', 'q Q') }],
      [{ kind: 'page-content', object: CONTENT_TWO, page: 2 }],
    ],
    [
      'the size of a page',
      [{ num: PAGE_TWO, body: page(`/Contents ${CONTENT_TWO} 0 R /Rotate 180`) }],
      [{ kind: 'page', object: PAGE_TWO, page: 2, keys: ['Rotate'] }],
    ],
    [
      'a page for something else',
      [{ num: PAGE_TWO, body: '(gone)' }],
      [{ kind: 'page', object: PAGE_TWO, page: 2 }],
    ],
    [
      'the list of pages',
      [{ num: 2, body: `<</Type /Pages /Kids [${PAGE_TWO} 0 R] /Count 1>>` }],
      [{ kind: 'page', object: 2 }],
    ],
    [
      'a note over a page',
      [
        {
          num: PAGE_ONE,
          body: page(`/Contents ${CONTENT_ONE} 0 R /Annots [${annotations.slice(1, -1)} 90 0 R]`),
        },
        { num: 90, body: note },
      ],
      [{ kind: 'annotation', object: PAGE_ONE, page: 1, keys: ['Annots'] }],
    ],
    [
      'a note written straight into the page',
      [{ num: PAGE_TWO, body: page(`/Contents ${CONTENT_TWO} 0 R /Annots [${note}]`) }],
      [{ kind: 'annotation', object: PAGE_TWO, page: 2, keys: ['Annots'] }],
    ],
    [
      'a field taken off a page',
      [{ num: PAGE_ONE, body: page(`/Contents ${CONTENT_ONE} 0 R /Annots [${FIRST_FIELD} 0 R]`) }],
      [{ kind: 'annotation', object: PAGE_ONE, page: 1, keys: ['Annots'] }],
    ],
    [
      'a file inside',
      [{ num: 31, body: stream('/Type /EmbeddedFile', '{}') }],
      [{ kind: 'attachment', object: 31 }],
    ],
  ])('change %s', async (_, changes, expected) => {
    const after = await afterSigning(changes)
    expect(after.verdict).toBe('changed-after')
    expect(after.changes).toEqual(
      expected.map((change) => ({ severity: 'forbidden', revision: 3, ...change })),
    )
  })

  test('drop what a page says', async () => {
    const after = await afterSigning([], { update: { free: [CONTENT_ONE] } })
    expect(after).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'page-content', object: CONTENT_ONE, page: 1, severity: 'forbidden' }],
    })
  })

  test('bring to life what the signed part points to in advance', async () => {
    const parts = { catalog: '/OpenAction 90 0 R' }
    const dormant = await afterSigning([{ num: 91, body: '(nobody points here)' }], parts)
    expect(dormant).toMatchObject({ verdict: 'later-permitted', changes: [] })
    const alive = await afterSigning([{ num: 90, body: '<</S /JavaScript /JS (x)>>' }], parts)
    expect(alive).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'dangling-object', severity: 'forbidden', object: 90 }],
    })
  })

  test('begin the file anew from another catalog', async () => {
    const body = catalog.replace('2 0 R', '90 0 R')
    const root = '/Root 91 0 R /Info 8 0 R'
    const changes = [
      { num: 90, body: '<</Type /Pages /Kids [] /Count 0>>' },
      { num: 91, body },
    ]
    const after = await afterSigning(changes, { update: { trailer: root } })
    expect(after).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'catalog-replaced', severity: 'forbidden', revision: 3 }],
    })
  })

  test('hide the description of the file, or put another in its place', async () => {
    const hidden = await afterSigning([], { update: { trailer: '/Root 1 0 R' } })
    expect(hidden).toMatchObject({ verdict: 'changed-after', changes: [{ kind: 'information' }] })
    const replaced = await afterSigning([{ num: 90, body: '<</Title (Other)>>' }], {
      update: { trailer: '/Root 1 0 R /Info 90 0 R' },
    })
    expect(replaced).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'information', severity: 'forbidden' }],
    })
    expect(replaced.changes[0]?.keys).toContain('Title')
  })

  test('change a file and change it back, unnoticed', async () => {
    const signed = await aSignedPdf(aPdf())
    const changed = appendRevision(signed, [{ num: CONTENT_ONE, body: stream('', 'q Q') }])
    const original = pdfObjects().get(CONTENT_ONE) ?? ''
    const after = await found(appendRevision(changed, [{ num: CONTENT_ONE, body: original }]))
    expect(after.verdict).toBe('changed-after')
    expect(after.changes.map(({ revision, object }) => [revision, object])).toEqual([
      [3, CONTENT_ONE],
      [4, CONTENT_ONE],
    ])
  })

  test('take the catalog away, and with it the form', async () => {
    const { verification } = await afterSigning([{ num: 1, body: '[1]' }])
    expect(verification).toMatchObject({
      signatures: [],
      problems: [{ kind: 'signature-removed', field: 'author', revision: 3 }],
    })
  })
})

describe('a revision that changes everything', () => {
  test('is told by its first thousand changes', async () => {
    const extra = Array<string>(1_200).fill('(old)')
    const changes = extra.map((_, i) => ({ num: FIRST_EXTRA + i, body: '(new)' }))
    const after = await afterSigning(changes, { extra })
    expect(after.verdict).toBe('changed-after')
    expect(after.changes).toHaveLength(1_000)
  })
})

describe('what later revisions may do', () => {
  test('nothing at all', async () => {
    expect(await afterSigning([])).toMatchObject({ verdict: 'later-permitted', changes: [] })
  })

  test('write an object again in other words', async () => {
    const body = '<</Producer <6279206 8616e64> /ModDate (D:20260101000000Z) /Title (\\124est)>>'
    const after = await afterSigning([{ num: INFORMATION, body }])
    expect(after).toMatchObject({ verdict: 'later-permitted', changes: [] })
  })

  test('say when the file was saved, in its place or in another', async () => {
    const body = '<</Title (Test) /Producer (another) /ModDate (D:20270101000000Z)>>'
    const inPlace = await afterSigning([{ num: INFORMATION, body }])
    const elsewhere = await afterSigning([{ num: 90, body }], {
      update: { trailer: '/Root 1 0 R /Info 90 0 R' },
    })
    for (const after of [inPlace, elsewhere])
      expect(after).toMatchObject({
        verdict: 'later-permitted',
        changes: [{ kind: 'information', severity: 'permitted', keys: ['Producer', 'ModDate'] }],
      })
  })

  test('put the fields of a page into a list of their own, unless the file was certified', async () => {
    const extra = [annotations]
    const body = page(`/Contents ${CONTENT_ONE} 0 R /Annots ${FIRST_EXTRA} 0 R`)
    const after = await afterSigning([{ num: PAGE_ONE, body }], { extra, certify: false })
    expect(after).toMatchObject({ verdict: 'later-permitted', changes: [] })
  })
})
