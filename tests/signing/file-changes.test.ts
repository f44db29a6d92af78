import { describe, expect, test } from 'vitest'
import { fileChanges } from '#src/signing/file-changes.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_TWO,
  FIRST_EXTRA,
  FIRST_FIELD,
  FORM,
  INFORMATION,
  replaced,
  stream,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

const changesIn = (bytes: Uint8Array) => fileChanges(opened(bytes))
const page = { num: CONTENT_TWO, body: stream('', 'q Q') }

describe('changes of a file', () => {
  test('count from the first signature on', async () => {
    const edited = appendRevision(aPdf(), [page])
    expect(changesIn(edited)).toEqual({ changes: [], level: undefined, problems: [] })
    expect(changesIn(await aSignedPdf(edited)).changes).toEqual([])
    const later = appendRevision(await aSignedPdf(edited), [
      page,
      { num: INFORMATION, body: '<<>>' },
    ])
    expect(changesIn(later).changes).toMatchObject([{ revision: 4, kind: 'information' }])
  })

  test('name their revision and, when they matter, their page', async () => {
    const signed = await aCountersignedPdf(await aSignedPdf(aPdf()))
    const { changes, level } = changesIn(appendRevision(signed, [page]))
    expect(level).toBe(2)
    expect(changes).toMatchObject([
      { revision: 3, kind: 'signature-field', severity: 'permitted', object: FIRST_FIELD + 1 },
      { revision: 4, kind: 'page-content', severity: 'forbidden', object: CONTENT_TWO, page: 2 },
    ])
    expect(changes[0]).not.toHaveProperty('page')
  })

  test('include bytes behind the end', async () => {
    const signed = await aSignedPdf(aPdf())
    expect(changesIn(Uint8Array.of(...signed, 65)).changes).toEqual([
      { kind: 'trailing-bytes', severity: 'forbidden', revision: 2 },
    ])
  })

  test('obey the strictest of several certifications', async () => {
    const signed = await aSignedPdf(aPdf(), { certify: true })
    const both = await aCountersignedPdf(replaced(signed, '/P 2 /V /1.2', '/P 3 /V /1.2'))
    expect(changesIn(both).level).toBe(3)
  })
})

describe('steps that cannot be judged', () => {
  test('are doubtful, with the reason', async () => {
    const signed = await aSignedPdf(aPdf())
    const broken = appendRevision(signed, [{ num: INFORMATION, body: '<</Title (endobj' }])
    expect(changesIn(broken)).toMatchObject({
      changes: [{ kind: 'object', severity: 'doubtful', revision: 3 }],
      problems: [{ kind: 'damaged' }],
    })
  })

  test('because the signed part itself cannot be read', async () => {
    const signed = await aSignedPdf(aPdf({ extra: ['<</A 1 /A 2>>'] }))
    expect(changesIn(signed)).toMatchObject({
      changes: [],
      problems: [{ kind: 'damaged', what: 'a dictionary key stands twice' }],
    })
    expect(FIRST_EXTRA).toBeGreaterThan(0)
  })

  test('because a form cannot be read', async () => {
    const signed = await aSignedPdf(aPdf())
    const broken = appendRevision(signed, [{ num: FORM, body: '<</Fields endobj' }])
    const { changes, problems } = changesIn(broken)
    expect(problems[0]).toMatchObject({ kind: 'damaged' })
    expect(changes.some(({ severity }) => severity !== 'permitted')).toBe(true)
  })
})
