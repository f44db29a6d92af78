import { describe, expect, test } from 'vitest'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  FIRST_EXTRA,
  FIRST_FIELD,
  FIRST_LOOK,
  FORM,
  PAGE_ONE,
  replaced,
  stream,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { afterSigning, found } from '#tests/support/after-signing.ts'

const REVIEWER = FIRST_FIELD + 1
const LOOK = FIRST_LOOK + 1
const look = (content: string) =>
  stream('/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources <<>>', content)
const reviewer = (more: string, rect = '[72 540 272 580]') =>
  `<</Type /Annot /Subtype /Widget /FT /Sig /T (reviewer) /TU (reviewer) /Rect ${rect} /P ${PAGE_ONE} 0 R ${more}>>`
const usual = `/F 132 /AP <</N ${LOOK} 0 R>>`
const signature = { num: 90, body: '<</Type /Sig /SubFilter /none>>' }
const fill = (more: string, rect?: string) => [
  { num: REVIEWER, body: reviewer(more, rect) },
  signature,
  { num: 91, body: look('1 0 0 rg') },
]
const filled = { kind: 'signature-field', field: 'reviewer', object: REVIEWER, revision: 3 }

describe('filling a field that was empty', () => {
  test.each([
    ['with a signature', `${usual} /V 90 0 R`, ['F', 'V']],
    ['with a signature written straight into it', `${usual} /V <</Type /Sig>>`, ['F', 'V']],
    ['with a signature and a drawing', '/F 132 /AP <</N 91 0 R>> /V 90 0 R', ['F', 'AP', 'V']],
    [
      'with all that other programs set',
      '/F 4 /AP <</N 91 0 R>> /V 90 0 R /M (D:2026) /AS /N /MK <<>> /DA (x)',
      ['AP', 'V', 'M', 'AS', 'MK', 'DA'],
    ],
    ['and dropping the look it had', '/F 132 /V 90 0 R', ['F', 'AP', 'V']],
  ])('%s is permitted', async (_, more, keys) => {
    const after = await afterSigning(fill(more))
    expect(after.verdict).toBe('later-permitted')
    expect(after.changes).toMatchObject([{ ...filled, severity: 'permitted' }])
    expect(after.changes[0]?.keys?.toSorted()).toEqual(keys.toSorted())
  })

  test('at a place printed with fewer digits is permitted', async () => {
    const after = await afterSigning(fill(`${usual} /V 90 0 R`, '[72.004 540 272 579.996]'))
    expect(after.verdict).toBe('later-permitted')
  })

  test.each([
    ['at another place', '/F 132 /V 90 0 R', '[0 0 612 792]'],
    ['at no place', '/F 132 /V 90 0 R', '5'],
    ['at half a place', '/F 132 /V 90 0 R', '[72 540 272]'],
    ['under another name', '/F 132 /V 90 0 R /TM (x)', undefined],
    ['with a look that is no drawing', '/AP <</N 90 0 R>> /V 90 0 R', undefined],
    ['with no look where one is announced', '/AP [1] /V 90 0 R', undefined],
    ['with flags that are none', '/F /All /V 90 0 R', undefined],
    ['with a time that is none', '/M 90 0 R /V 90 0 R', undefined],
    ['with a state that is none', '/AS (x) /V 90 0 R', undefined],
    ['with marks that are none', '/MK [1] /V 90 0 R', undefined],
    ['with letters that are none', '/DA /x /V 90 0 R', undefined],
    ['with a drawing for a signature', '/V 91 0 R', undefined],
    ['with an object that was there before', `/V ${FORM} 0 R`, undefined],
    ['with a number', '/V 5', undefined],
  ])('%s is forbidden', async (_, more, rect) => {
    const after = await afterSigning(fill(more, rect))
    expect(after.verdict).toBe('changed-after')
    expect(after.changes).toMatchObject([{ ...filled, severity: 'forbidden' }])
  })

  test('with an object that the signed part points to in advance is forbidden', async () => {
    const after = await afterSigning(fill('/F 132 /V 90 0 R'), { catalog: '/Later 90 0 R' })
    expect(after.verdict).toBe('changed-after')
  })

  test('is forbidden where the certification closes the file', async () => {
    const open = await aSignedPdf(aPdf())
    const closed = replaced(open, '/P 2 /V /1.2', '/P 1 /V /1.2')
    const after = await found(appendRevision(closed, fill(`${usual} /V 90 0 R`)))
    expect(after.changes).toMatchObject([{ ...filled, severity: 'forbidden' }])
  })

  test('is doubtful where a signature locks fields', async () => {
    const open = await aSignedPdf(aPdf())
    const locked = replaced(
      open,
      '/SigRef /TransformMethod /DocMDP',
      '/SigRef/TransformMethod/FieldMDP',
    )
    const after = await found(appendRevision(locked, fill(`${usual} /V 90 0 R`)))
    expect(after.changes).toMatchObject([{ ...filled, severity: 'doubtful' }])
  })
})

describe('fields that are not filled', () => {
  test('may not change', async () => {
    const after = await afterSigning([{ num: REVIEWER, body: reviewer('/F 2') }])
    expect(after).toMatchObject({
      verdict: 'changed-after',
      changes: [
        { kind: 'form-value', severity: 'forbidden', field: 'reviewer', object: REVIEWER, page: 1 },
      ],
    })
  })

  test('may not become something else', async () => {
    const after = await afterSigning([{ num: REVIEWER, body: '(no field)' }])
    expect(after.verdict).toBe('changed-after')
    expect(after.changes).toContainEqual(expect.objectContaining({ kind: 'form-value', keys: [] }))
  })

  test('of other kinds may not change what they hold', async () => {
    const extra = ['<</FT /Tx /T (answer) /V (no) /Rect [0 0 9 9]>>']
    const fields = `[${FIRST_FIELD} 0 R ${REVIEWER} 0 R ${FIRST_EXTRA} 0 R]`
    const base = appendRevision(aPdf({ extra }), [
      { num: FORM, body: `<</Fields ${fields} /SigFlags 0>>` },
    ])
    const signed = await aSignedPdf(base)
    const body = '<</FT /Tx /T (answer) /V (yes) /Rect [0 0 9 9]>>'
    expect(await found(appendRevision(signed, [{ num: FIRST_EXTRA, body }]))).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'form-value', severity: 'forbidden', object: FIRST_EXTRA }],
    })
  })
})

describe('a widget apart from its field', () => {
  const extra = [
    `<</FT /Sig /T (apart) /Kids [${FIRST_EXTRA + 1} 0 R]>>`,
    `<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] /F 4 /Parent ${FIRST_EXTRA} 0 R>>`,
  ]
  const fields = `[${FIRST_FIELD} 0 R ${FIRST_EXTRA} 0 R]`
  const base = appendRevision(aPdf({ extra }), [{ num: FORM, body: `<</Fields ${fields}>>` }])
  const widget = (more: string) => ({
    num: FIRST_EXTRA + 1,
    body: `<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] /Parent ${FIRST_EXTRA} 0 R ${more}>>`,
  })
  const holder = { num: FIRST_EXTRA, body: `${(extra[0] ?? '').slice(0, -2)} /V 90 0 R>>` }

  test('may change with its field', async () => {
    const after = await found(
      appendRevision(await aSignedPdf(base), [holder, widget('/F 132'), signature]),
    )
    expect(after.verdict).toBe('later-permitted')
    expect(after.changes.map(({ keys }) => keys)).toEqual([['V'], ['F']])
  })

  test('may not change without it, nor take the signature', async () => {
    const signed = await aSignedPdf(base)
    for (const changes of [
      [widget('/F 132')],
      [holder, widget('/F 4 /V 90 0 R'), signature],
      [{ ...holder, body: holder.body.replace('/V', '/F 4 /V') }, signature],
    ])
      expect((await found(appendRevision(signed, changes))).verdict).toBe('changed-after')
  })
})

describe('the look of an empty field', () => {
  const sign = { num: REVIEWER, body: reviewer(`${usual} /V 90 0 R`) }

  test('may be replaced or dropped when the field is filled', async () => {
    const drawn = await afterSigning([sign, signature, { num: LOOK, body: look('1 0 0 rg') }])
    const bare = { num: REVIEWER, body: reviewer('/F 132 /V 90 0 R') }
    const dropped = await afterSigning([bare, signature], { update: { free: [LOOK] } })
    for (const after of [drawn, dropped]) {
      expect(after.verdict).toBe('later-permitted')
      expect(after.changes).toContainEqual({
        kind: 'appearance',
        severity: 'permitted',
        field: 'reviewer',
        object: LOOK,
        revision: 3,
      })
    }
  })

  test('may not change without the field, nor become something else', async () => {
    const alone = await afterSigning([{ num: LOOK, body: look('1 0 0 rg') }])
    const other = await afterSigning([sign, signature, { num: LOOK, body: '(no drawing)' }])
    for (const after of [alone, other]) expect(after).toMatchObject({ verdict: 'changed-after' })
  })

  test('may not change where a page shows it too', async () => {
    const page = `<</Type /Page /Parent 2 0 R /Resources <</XObject <</X ${LOOK} 0 R>>>> /Contents ${CONTENT_ONE} 0 R /Annots [${FIRST_FIELD} 0 R ${REVIEWER} 0 R]>>`
    const base = appendRevision(aPdf(), [{ num: PAGE_ONE, body: page }])
    const changes = [sign, signature, { num: LOOK, body: look('1 0 0 rg') }]
    const after = await found(appendRevision(await aSignedPdf(base), changes))
    expect(after.verdict).toBe('changed-after')
    expect(after.changes).toContainEqual(
      expect.objectContaining({ kind: 'appearance', severity: 'forbidden', object: LOOK }),
    )
  })
})

describe('a signature moved to another field', () => {
  test('is broken there, and the field may not be filled with it', async () => {
    const signed = await aSignedPdf(aPdf())
    const num = Number(/\/V (\d+) 0 R/.exec(Buffer.from(signed).toString('latin1'))?.[1])
    const moved = appendRevision(signed, [
      { num: REVIEWER, body: reviewer(`${usual} /V ${num} 0 R`) },
    ])
    const { verification } = await found(moved)
    expect(verification.signatures.map(({ field, verdict }) => [field, verdict])).toEqual([
      ['author', 'changed-after'],
      ['reviewer', 'broken'],
    ])
  })

  test('stays valid in its own when a true one is added', async () => {
    const both = await aCountersignedPdf(await aSignedPdf(aPdf()))
    expect((await found(both)).verdict).toBe('later-permitted')
  })
})
