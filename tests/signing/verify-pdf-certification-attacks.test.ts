import { beforeAll, describe, expect, test } from 'vitest'
import { buildCms } from '#src/signing/build-cms.ts'
import { digestOf } from '#src/signing/digest.ts'
import { type PdfValue, pdfName } from '#src/signing/pdf-values.ts'
import { readSigner } from '#src/signing/signer.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aForgedPdf } from '#tests/support/a-forged-pdf.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  FIRST_FIELD,
  FORM,
  PAGE_ONE,
} from '#tests/support/a-pdf.ts'
import { aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { aSigner, signingTime } from '#tests/support/a-signer.ts'
import { coveringLook as look, signatureIn } from '#tests/support/a-tampered-report.ts'

/**
 * Attacks on certified files, each built anew: Rohlmann, Mladenov, Mainka, Schwenk, "Breaking the
 * Specification: PDF Certification" (IEEE S&P 2021). Certification at level 3 lets others comment; a
 * comment that covers the page is then within the specification and still not what was signed.
 */
let signed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  signed = await aSignedPdf(aPdf())
})

async function verdictsOn(file: Uint8Array) {
  const { readable, signatures, problems } = await verifyPdf(file)
  if (!readable) return problems.map((problem) => problem.kind)
  return signatures.map(({ verdict }) => verdict)
}

const field = (value: string) =>
  `<</Type /Annot /Subtype /Widget /FT /Sig /T (author) /Rect [72 600 272 640] /P ${PAGE_ONE} 0 R ${value}>>`

/** A sound signature by somebody, over whatever the file holds. */
async function makeCms() {
  const signer = await readSigner(await aSigner(), signingTime)
  if (!signer.ok) throw new Error(signer.error.kind)
  return async (content: Uint8Array<ArrayBuffer>) =>
    buildCms(signer.value, await digestOf('SHA-256', content))
}

async function verdictsByField(file: Uint8Array) {
  const { signatures } = await verifyPdf(file)
  return Object.fromEntries(signatures.map(({ field, verdict }) => [field, verdict]))
}

/** Our signature with another permission, written by a program of the test's own. */
async function certifiedAt(level: number): Promise<Uint8Array<ArrayBuffer>> {
  const transform = new Map<string, PdfValue>([
    ['TransformMethod', pdfName('DocMDP')],
    ['TransformParams', new Map([['P', level]])],
  ])
  return aForgedPdf(aPdf(), await makeCms(), { entries: [['Reference', [transform]]] })
}

describe('attacks on certified files', () => {
  const widget = `<</Type /Annot /Subtype /Widget /FT /Sig /T (late) /Rect [0 0 612 792] /P ${PAGE_ONE} 0 R /AP <</N 91 0 R>>`
  const page = (last: string) => ({
    num: PAGE_ONE,
    body: `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> /Contents ${CONTENT_ONE} 0 R /Annots [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R ${last}]>>`,
  })

  describe.each([1, 2, 3])('certified at level %i', (level) => {
    test.each(['FreeText', 'Stamp', 'Redact', 'Highlight', 'Popup', 'Screen'])(
      'evil annotation: %s laid over the page, which level 3 would allow',
      async (subtype) => {
        const note = {
          num: 90,
          body: `<</Type /Annot /Subtype /${subtype} /Rect [0 0 612 792] /AP <</N 91 0 R>>>>`,
        }
        const certified = await certifiedAt(level)
        expect(await verdictsOn(certified)).toEqual(['intact'])
        expect(await verdictsOn(appendRevision(certified, [note, look, page('90 0 R')]))).toEqual([
          'changed-after',
        ])
      },
    )
  })

  test('sneaky signature: a new signature field whose look covers the page', async () => {
    const form = `<</Fields [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R 90 0 R] /SigFlags 3>>`
    const sneaky = appendRevision(signed, [
      { num: 90, body: `${widget}>>` },
      look,
      { num: FORM, body: form },
      page('90 0 R'),
    ])
    expect(await verdictsOn(sneaky)).toEqual(['changed-after'])
  })

  test('sneaky signature: the field that waits is signed, and made as large as the page', async () => {
    const rect: [string, PdfValue][] = [['Rect', [0, 0, 612, 792]]]
    const sneaky = await aForgedPdf(signed, await makeCms(), {
      field: 'reviewer',
      fieldEntries: rect,
    })
    const honest = await aForgedPdf(signed, await makeCms(), { field: 'reviewer' })
    expect(await verdictsByField(sneaky)).toMatchObject({ author: 'changed-after' })
    expect(await verdictsByField(honest)).toMatchObject({ author: 'later-permitted' })
  })

  test('the certified permission raised by a copy of the signature', async () => {
    const { body } = signatureIn(signed)
    const raised = appendRevision(signed, [
      { num: 90, body: body.replace('/P 2', '/P 3') },
      { num: FIRST_FIELD, body: field('/V 90 0 R') },
    ])
    const { signatures, problems } = await verifyPdf(raised)
    expect(signatures.map(({ verdict }) => verdict)).toEqual(['broken'])
    expect(problems).toContainEqual({ kind: 'signature-removed', field: 'author', revision: 3 })
  })
})
