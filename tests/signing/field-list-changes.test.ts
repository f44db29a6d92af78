import { describe, expect, test } from 'vitest'
import { pdfName } from '#src/signing/pdf-values.ts'
import { aForgedPdf } from '#tests/support/a-forged-pdf.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  FIRST_FIELD,
  FORM,
  PAGE_ONE,
  replaced,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { afterSigning, found } from '#tests/support/after-signing.ts'

const both = `${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R`
const form = (fields: string) => ({ num: FORM, body: `<</Fields [${fields}] /SigFlags 3>>` })
const field = (more: string) => ({
  num: 90,
  body: `<</Type /Annot /Subtype /Widget /FT /Sig /T (late) /P ${PAGE_ONE} 0 R ${more}>>`,
})
const pageWith = (annotations: string) => ({
  num: PAGE_ONE,
  body: `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> /Contents ${CONTENT_ONE} 0 R /Annots [${annotations}]>>`,
})

describe('fields that are added', () => {
  test.each([
    ['without a place', ''],
    ['without an area', '/Rect [9 9 9 50]'],
    ['hidden', '/Rect [0 0 612 792] /F 2'],
    ['shown nowhere', '/Rect [0 0 612 792] /F 32'],
  ])('are permitted when they cover nothing: %s', async (_, more) => {
    const after = await afterSigning(
      [field(more), form(`${both} 90 0 R`), pageWith(`${both} 90 0 R`)],
      {
        certify: false,
      },
    )
    expect(after.verdict).toBe('later-permitted')
    expect(after.changes).toEqual([
      { kind: 'signature-field-added', severity: 'permitted', field: 'late', revision: 3 },
    ])
  })

  test('are doubtful when they could cover what a page says', async () => {
    const changes = [
      field('/Rect [0 0 612 792]'),
      form(`${both} 90 0 R`),
      pageWith(`${both} 90 0 R`),
    ]
    const after = await afterSigning(changes, { certify: false })
    expect(after).toMatchObject({
      verdict: 'unsure',
      changes: [{ kind: 'signature-field-added', severity: 'doubtful', field: 'late' }],
    })
  })

  test('are forbidden in a certified file, even when they cover nothing', async () => {
    const after = await afterSigning([field(''), form(`${both} 90 0 R`)])
    expect(after).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'signature-field-added', severity: 'forbidden', field: 'late' }],
    })
  })

  test('are forbidden when they are no signature fields', async () => {
    const text = { num: 90, body: '<</FT /Tx /T (late) /V (so)>>' }
    const after = await afterSigning([text, form(`${both} 90 0 R`)], { certify: false })
    expect(after).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'form', severity: 'forbidden', field: 'late' }],
    })
  })

  test('are noticed when they are written straight into the list', async () => {
    const after = await afterSigning([form(`${both} <</FT /Sig /T (late)>>`)], { certify: false })
    expect(after).toMatchObject({
      verdict: 'later-permitted',
      changes: [{ kind: 'signature-field-added', severity: 'permitted', field: 'late' }],
    })
  })

  test('may not bring other things onto the page', async () => {
    const note = { num: 91, body: '<</Type /Annot /Subtype /FreeText /Rect [0 0 9 9]>>' }
    const changes = [field(''), note, form(`${both} 90 0 R`), pageWith(`${both} 90 0 R 91 0 R`)]
    expect((await afterSigning(changes, { certify: false })).verdict).toBe('changed-after')
  })
})

describe('signatures that bring their own field into a certified file', () => {
  const signature = { num: 95, body: '<</Type /Sig /Filter /Adobe.PPKLite>>' }
  const added = (more: string, name = 'late') => ({
    num: 90,
    body: `<</Type /Annot /Subtype /Widget /FT /Sig /T (${name}) /P ${PAGE_ONE} 0 R ${more}>>`,
  })
  const adding = (body: ReturnType<typeof added>, certify = true) =>
    afterSigning([signature, body, form(`${both} 90 0 R`), pageWith(`${both} 90 0 R`)], { certify })
  const nowhere = '/Rect [-20 -20 -20 -20] /F 132'

  test('are permitted when nobody can see the field', async () => {
    expect(await adding(added(`/V 95 0 R ${nowhere}`))).toMatchObject({
      verdict: 'later-permitted',
      changes: [{ kind: 'signature-field-added', severity: 'permitted', field: 'late' }],
    })
  })

  test.each([
    ['without a signature', nowhere],
    ['with an area', '/V 95 0 R /Rect [0 0 612 792]'],
    ['with a width', '/V 95 0 R /Rect [0 9 612 9]'],
    ['hidden, but with an area', '/V 95 0 R /Rect [0 0 612 792] /F 2'],
    ['without a place', '/V 95 0 R'],
    ['in a place that is none', '/V 95 0 R /Rect [0 0]'],
    ['in a place without numbers', '/V 95 0 R /Rect [null null null null]'],
    ['with an action', `/V 95 0 R ${nowhere} /AA <</O <</S /JavaScript /JS (x)>>>>`],
    ['with a lock', `/V 95 0 R ${nowhere} /Lock <</Action /All>>`],
    ['with kids', `/V 95 0 R ${nowhere} /Kids [96 0 R]`],
  ])('are forbidden %s', async (_, more) => {
    expect((await adding(added(more))).verdict).toBe('changed-after')
  })

  test('are forbidden under a name that a field has', async () => {
    expect((await adding(added(`/V 95 0 R ${nowhere}`, 'author'))).verdict).toBe('changed-after')
  })

  test('are forbidden where nothing may follow', async () => {
    const closed = replaced(await aSignedPdf(aPdf()), '/P 2 /V /1.2', '/P 1 /V /1.2')
    const changes = [signature, added(`/V 95 0 R ${nowhere}`), form(`${both} 90 0 R`)]
    const { verification } = await found(appendRevision(closed, changes))
    expect(verification.signatures[0]?.changes).toMatchObject([
      { kind: 'signature-field-added', severity: 'forbidden' },
    ])
  })

  test('are doubtful where a signature locks fields', async () => {
    const lock = new Map([['TransformMethod', pdfName('FieldMDP')]])
    const locked = await aForgedPdf(await aSignedPdf(aPdf()), () => Uint8Array.of(0x30, 0), {
      ...{ field: 'reviewer', entries: [['Reference', [lock]]] },
    })
    const changes = [signature, added(`/V 95 0 R ${nowhere}`), form(`${both} 90 0 R`)]
    const { verification } = await found(appendRevision(locked, changes))
    expect(verification.signatures[0]?.changes.at(-1)).toMatchObject({
      ...{ kind: 'signature-field-added', severity: 'doubtful', revision: 4 },
    })
  })
})

describe('a list of fields that stands apart', () => {
  const base = appendRevision(aPdf({ extra: [`[${both}]`] }), [
    { num: FORM, body: '<</Fields 50 0 R /SigFlags 3>>' },
  ])
  const sign = () => aSignedPdf(base, { certify: false })

  test('may grow', async () => {
    const list = { num: 50, body: `[${both} 90 0 R]` }
    expect(await found(appendRevision(await sign(), [field(''), list]))).toMatchObject({
      verdict: 'later-permitted',
      changes: [{ kind: 'signature-field-added', severity: 'permitted' }],
    })
  })

  test('may not become something else', async () => {
    const { verification } = await found(
      appendRevision(await sign(), [{ num: 50, body: '(none)' }]),
    )
    expect(verification.problems).toMatchObject([{ kind: 'signature-removed' }])
  })
})

describe('fields that are taken away', () => {
  test('are missed', async () => {
    const after = await afterSigning([form(`${FIRST_FIELD} 0 R`)])
    expect(after).toMatchObject({
      verdict: 'changed-after',
      changes: [{ kind: 'form', severity: 'forbidden', field: 'reviewer', keys: ['Fields'] }],
    })
  })

  test('are told when they were signed, though other signatures remain', async () => {
    const signed = await aCountersignedPdf(await aSignedPdf(aPdf()))
    const { verification } = await found(appendRevision(signed, [form(`${FIRST_FIELD} 0 R`)]))
    expect(verification.problems).toEqual([
      { kind: 'signature-removed', field: 'reviewer', revision: 4 },
    ])
    expect(verification.signatures).toMatchObject([{ field: 'author', verdict: 'changed-after' }])
  })
})

describe('signatures that are taken away', () => {
  const empty = (name: string, num: number) => ({
    num,
    body: `<</Type /Annot /Subtype /Widget /FT /Sig /T (${name}) /TU (${name}) /Rect [72 600 272 640] /F 4 /P ${PAGE_ONE} 0 R>>`,
  })

  test('leave a file that is not signed, and are told', async () => {
    const { verification } = await afterSigning([empty('author', FIRST_FIELD)])
    expect(verification).toMatchObject({
      signatures: [],
      emptyFields: ['author', 'reviewer'],
      problems: [{ kind: 'signature-removed', field: 'author', revision: 3 }],
    })
  })

  test('are told although somebody else signs in their place', async () => {
    const signed = await aSignedPdf(aPdf(), { certify: false })
    const emptied = appendRevision(signed, [empty('author', FIRST_FIELD)])
    const again = await aCountersignedPdf(emptied, { field: 'author', name: 'Ada Author' })
    const { verification, verdict } = await found(again)
    expect(verdict).toBe('intact')
    expect(verification.signatures[0]?.signer?.name).toBe('Rita Reviewer')
    expect(verification.problems).toEqual([
      { kind: 'signature-removed', field: 'author', revision: 3 },
    ])
  })
})
