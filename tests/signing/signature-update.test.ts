import { describe, expect, test } from 'vitest'
import { latin1Of } from '#src/signing/bytes.ts'
import { formOf, signatureFields } from '#src/signing/pdf-fields.ts'
import { catalogOf } from '#src/signing/pdf-file.ts'
import { changedKeys, entriesOf, isStream, type PdfDict } from '#src/signing/pdf-values.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import {
  aPdf,
  appendRevision,
  FIRST_EXTRA,
  FIRST_FIELD,
  FORM,
  replaced,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

const EXTRA = FIRST_EXTRA

const verdictsOn = async (bytes: Uint8Array) => {
  const { signatures } = await verifyPdf(bytes)
  return signatures.map(({ field, verdict }) => [field, verdict])
}

describe('a signed field', () => {
  test('keeps its number and everything but what signing sets', async () => {
    const base = aPdf()
    const signed = await aSignedPdf(base)
    const file = opened(signed)
    const [before] = signatureFields(file, 0)
    const [after] = signatureFields(file, 1)
    expect(after?.ref).toEqual(before?.ref)
    expect(after?.dict.get('F')).toBe(132)
    const nothing: PdfDict = new Map()
    expect(changedKeys(before?.dict ?? nothing, after?.dict ?? nothing)).toEqual(['F', 'V'])
  })

  test('shows the given drawing, compressed and without resources', async () => {
    const drawing = { content: '0 0 1 rg 0 0 9 9 re f', bbox: [200, 40] } as const
    const file = opened(await aSignedPdf(aPdf(), { appearance: drawing }))
    const look = entriesOf(entriesOf(file.object(FIRST_FIELD, 1)).get('AP')).get('N')
    const stream = file.resolve(look, 1)
    if (!isStream(stream)) throw new Error('no drawing')
    expect(stream.dict.get('BBox')).toEqual([0, 0, 200, 40])
    expect(latin1Of(file.unfilter(stream, 1))).toBe(drawing.content)
    const again = await aSignedPdf(aPdf(), {
      appearance: { ...drawing, content: Uint8Array.from(Buffer.from(drawing.content)) },
    })
    expect(await verdictsOn(again)).toEqual([['author', 'intact']])
  })

  test('may have its widget apart', async () => {
    const bytes = appendRevision(
      aPdf({
        extra: [
          `<</FT /Sig /T (apart) /Kids [${EXTRA + 1} 0 R]>>`,
          `<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] /F 4 /Parent ${EXTRA} 0 R>>`,
        ],
      }),
      [{ num: FORM, body: `<</Fields [${EXTRA} 0 R ${FIRST_FIELD} 0 R]>>` }],
    )
    const signed = await aSignedPdf(bytes, {
      field: 'apart',
      appearance: { content: 'q Q', bbox: [9, 9] },
    })
    const file = opened(signed)
    const [field] = signatureFields(file, file.newest)
    expect(field?.dict.has('V')).toBe(true)
    expect(field?.dict.has('F')).toBe(false)
    expect(field?.widgets[0]?.dict.get('F')).toBe(132)
    expect(field?.widgets[0]?.dict.has('AP')).toBe(true)
    const both = await aCountersignedPdf(signed, { field: 'author' })
    expect(await verdictsOn(both)).toEqual([
      ['apart', 'later-permitted'],
      ['author', 'intact'],
    ])
  })
})

describe('the form and the catalog', () => {
  test('say that there are signatures, and who certified', async () => {
    const file = opened(await aSignedPdf(aPdf()))
    expect(formOf(file, 1).get('SigFlags')).toBe(3)
    const permissions = entriesOf(catalogOf(file, 1).get('Perms'))
    expect(permissions.get('DocMDP')).toEqual(entriesOf(file.object(FIRST_FIELD, 1)).get('V'))
  })

  test('are left alone where nothing needs saying', async () => {
    const base = replaced(aPdf(), '/SigFlags 0', '/SigFlags 3')
    const file = opened(await aSignedPdf(base, { certify: false }))
    expect(file.revisions[1]?.entries.has(1)).toBe(false)
    expect(file.revisions[1]?.entries.has(FORM)).toBe(false)
  })

  test('may hold the form in the catalog itself', async () => {
    const base = appendRevision(aPdf(), [
      {
        num: 1,
        body: `<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R]>>>>`,
      },
    ])
    const both = await aCountersignedPdf(await aSignedPdf(base))
    expect(entriesOf(catalogOf(opened(both), 3).get('AcroForm')).get('SigFlags')).toBe(3)
    expect(await verdictsOn(both)).toEqual([
      ['author', 'later-permitted'],
      ['reviewer', 'intact'],
    ])
  })
})
