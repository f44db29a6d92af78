import { describe, expect, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aPdf, appendRevision, FIRST_FIELD, FORM, PAGE_ONE } from '#tests/support/a-pdf.ts'
import { aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { aSigner, signingTime } from '#tests/support/a-signer.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'
import { signPdf } from '#tests/support/linted-signing.ts'
import { signedOnByMany } from '#tests/support/many-signers.ts'

const fields = `${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R`
const page = (annotations: string) => ({
  num: PAGE_ONE,
  body: `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> ${annotations}>>`,
})

const verdicts = async (bytes: Uint8Array) =>
  (await verifyPdf(bytes)).signatures.map(({ field, verdict }) => [field, verdict])

const twoMore = [
  ['author', 'later-permitted'],
  ['sign-on-1', 'later-permitted'],
  ['sign-on-2', 'intact'],
]

describe('a signature that brings its own field', () => {
  test.each(['table', 'stream'] as const)('leaves earlier ones as they were: %s', async (form) => {
    const signed = await aSignedPdf(aPdf({ form }))
    expect(await verdicts(await signedOnByMany(signed, 2))).toEqual(twoMore)
  })

  test.each([
    [
      'in lists of their own',
      appendRevision(aPdf({ extra: [`[${fields}]`, `[${fields}]`] }), [
        { num: FORM, body: '<</Fields 50 0 R /SigFlags 3>>' },
        page('/Annots 51 0 R'),
      ]),
    ],
    ['on a page that had none', appendRevision(aPdf(), [page('')])],
    [
      'in a form that stands in the catalog',
      appendRevision(aPdf(), [
        {
          num: 1,
          body: `<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [${fields}] /SigFlags 3>>>>`,
        },
      ]),
    ],
  ])('finds its place %s', async (_, base) => {
    const signed = await signedOnByMany(await aSignedPdf(base, { certify: false }), 2)
    const found = await verifyPdf(signed)
    expect(found.signatures.map(({ field }) => field)).toEqual(['author', 'sign-on-1', 'sign-on-2'])
    expect(found.signatures.at(-1)?.verdict).toBe('intact')
  })

  test('begins the list of fields where a form has none', async () => {
    const base = appendRevision(aPdf({ fields: [] }), [{ num: FORM, body: '<</SigFlags 0>>' }])
    expect(await verdicts(await signedOnByMany(base, 1))).toEqual([['sign-on-1', 'intact']])
  })

  test('is never seen, says what it is for, and stands on the first page', async () => {
    const file = opened(await signedOnByMany(await aSignedPdf(aPdf()), 1))
    const numbers = [...(file.revisions.at(-1)?.entries.keys() ?? [])]
    const field = numbers
      .map((num) => file.object(num, file.newest))
      .find((value) => value instanceof Map && value.has('TU'))
    if (!(field instanceof Map)) throw new Error('no field')
    expect(field.get('Rect')).toEqual([-20, -20, -20, -20])
    expect(field.has('AP')).toBe(false)
    expect(field.get('P')).toMatchObject({ num: PAGE_ONE })
  })

  test.each([
    ['author', 'field-exists'],
    ['reviewer', 'field-exists'],
  ])('takes no name that a field has: %s', async (field, kind) => {
    const signed = await signPdf(await aSignedPdf(aPdf()), {
      ...{ field, added: { label: 'x' }, identity: await aSigner(), name: 'Ada', reason: '' },
      ...{ time: signingTime, certify: false },
    })
    expect(signed).toMatchObject({ error: { kind, field } })
  })

  test('needs a page', async () => {
    const base = appendRevision(aPdf(), [{ num: 2, body: '<</Type /Pages /Kids [] /Count 0>>' }])
    const signed = await signPdf(base, {
      ...{ field: 'x', added: { label: 'x' }, identity: await aSigner(), name: 'Ada', reason: '' },
      ...{ time: signingTime, certify: false },
    })
    expect(signed).toMatchObject({
      error: { kind: 'unreadable-pdf', problem: { kind: 'damaged', what: 'a page is missing' } },
    })
  })
})
