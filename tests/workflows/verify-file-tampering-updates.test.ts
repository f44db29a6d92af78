import { beforeAll, describe, expect, test } from 'vitest'
import {
  CONTENT_ONE,
  FIRST_FIELD,
  FORM,
  INFORMATION,
  METADATA,
  PAGE_ONE,
  stream,
} from '#tests/support/a-pdf.ts'
import { aSmallReport } from '#tests/support/a-small-report.ts'
import {
  bytesOf,
  coveringLook,
  latin1,
  overlay,
  type PdfToldAs,
  packedUpdate,
  pageWith,
  reworded,
  updated,
} from '#tests/support/a-tampered-report.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of updates: what is appended to a signed PDF, under what a person reads then. */
const CATALOG = 1
const ATTACHED = 31
const changed = 'Changed after it was signed'

const table: PdfToldAs[] = [
  {
    headline: changed,
    sentence: 'Not permitted: What is printed on a page changed (page 1).',
    tamperings: {
      'the first page painted over': updated([overlay]),
      'the first page painted over, taken back by a further update': async (signed) =>
        updated([{ num: CONTENT_ONE, body: original(signed) }])(await updated([overlay])(signed)),
      'the first page painted over by an object packed into a stream': (signed) =>
        packedUpdate(signed, [
          { num: 180, body: '<<>>' },
          { num: CONTENT_ONE, body: '[]' },
        ]),
      'the first page painted over in a hidden list of objects': hiddenList,
      'the first page taken off the list of objects': updated([], { free: [CONTENT_ONE] }),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: A page was changed, added or taken away',
    tamperings: {
      'the first page turned': reworded(PAGE_ONE, '/MediaBox', '/Rotate 180 /MediaBox'),
      'the first page cropped': reworded(PAGE_ONE, '/MediaBox', '/CropBox [0 0 10 10] /MediaBox'),
      'the second page taken out': reworded(2, '3 0 R 4 0 R] /Count 2', '3 0 R] /Count 1'),
      'a third page put in': updated([
        { num: 2, body: '<</Type /Pages /Kids [3 0 R 4 0 R 90 0 R] /Count 3>>' },
        { num: 90, body: '<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]>>' },
      ]),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: A note, link or overlay was put on a page or changed',
    tamperings: {
      'a stamp laid over the page': updated([
        { num: 90, body: '<</Type /Annot /Subtype /Stamp /Rect [0 0 612 792] /AP <</N 91 0 R>>>>' },
        coveringLook,
        pageWith('90 0 R'),
      ]),
      'a link laid over the page': updated([
        {
          num: 90,
          body: '<</Type /Annot /Subtype /Link /Rect [0 0 612 792] /A <</S /URI /URI (http://example.org)>>>>',
        },
        pageWith('90 0 R'),
      ]),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: The value of a form field changed',
    tamperings: {
      'the value of a field that people fill in': updatedField,
      'the place of a field that waits': reworded(FIRST_FIELD + 1, '[72 540', '[12 540'),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: An attached file was exchanged or changed.',
    tamperings: {
      'the record exchanged': updated([
        { num: ATTACHED, body: stream('/Type /EmbeddedFile', '{}') },
      ]),
      'the record under another name': reworded(30, /\(assessment.json\)/g, '(older.json)'),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: The entry point that readers start from changed',
    tamperings: {
      'other pages': reworded(CATALOG, '/Pages 2 0 R', '/Pages 90 0 R'),
      'a program that runs when the file is opened': reworded(
        CATALOG,
        '/AcroForm',
        '/OpenAction <</S /JavaScript /JS (app.alert)>> /AcroForm',
      ),
      'layers that can be hidden': reworded(CATALOG, '/AcroForm', '/OCProperties <<>> /AcroForm'),
      'another language for screen readers': reworded(CATALOG, '(en-US)', '(de-DE)'),
      'a second record attached': reworded(CATALOG, '/AF [30 0 R]', '/AF [30 0 R 90 0 R]'),
      'the certification taken out': reworded(CATALOG, /\/Perms <<.*?>>/, ''),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: The whole document was exchanged for another one.',
    tamperings: {
      'another entry point': updated(
        [{ num: 90, body: '<</Type /Catalog /Pages 2 0 R /AcroForm 7 0 R>>' }],
        { trailer: '/Root 90 0 R' },
      ),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: The title, author or dates of the document changed.',
    tamperings: {
      'another title': reworded(INFORMATION, '(Test)', '(Best)'),
      'another information dictionary': updated([{ num: 90, body: '<</Title (Best)>>' }], {
        trailer: '/Root 1 0 R /Info 90 0 R',
      }),
      'an author': reworded(INFORMATION, '/Title', '/Author (Mallory) /Title'),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: The metadata of the document changed.',
    tamperings: {
      'the digest in the metadata': reworded(
        METADATA,
        /recordDigest>[0-9a-f]{8}/,
        'recordDigest>00000000',
      ),
      'the title in the metadata': reworded(METADATA, '>Test<', '>Best<'),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: The list of form fields changed.',
    tamperings: {
      'a field taken out': reworded(FORM, `${FIRST_FIELD + 1} 0 R`, ''),
      'looks made anew by the reader': reworded(
        FORM,
        '/SigFlags',
        '/NeedAppearances true /SigFlags',
      ),
    },
  },
  {
    headline: changed,
    sentence: 'Not permitted: A signature field was added (“late”).',
    tamperings: {
      'a further field to sign': updated([
        { num: 90, body: '<</FT /Sig /T (late) /Type /Annot /Subtype /Widget /Rect [0 0 0 0]>>' },
        {
          num: FORM,
          body: `<</Fields [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R 90 0 R] /SigFlags 3>>`,
        },
      ]),
    },
  },
]

const original = (signed: Uint8Array) => /\n5 0 obj\n(.*?)\nendobj/s.exec(latin1(signed))?.[1] ?? ''

/** A hybrid file: the table names nothing, the stream that new readers read along names the page. */
function hiddenList(signed: Uint8Array<ArrayBuffer>) {
  const packed = packedUpdate(signed, [{ num: CONTENT_ONE, body: '[]' }])
  const text = latin1(packed)
  const at = Number(/.*startxref\s+(\d+)/s.exec(text)?.[1])
  const prev = Number(/.*startxref\s+(\d+)/s.exec(latin1(signed))?.[1])
  const table = `xref\n0 0\ntrailer\n<</Size 200 /Root 1 0 R /Info 8 0 R /XRefStm ${at} /Prev ${prev}>>\n`
  return bytesOf(`${text}${table}startxref\n${text.length}\n%%EOF\n`)
}

/** A report with a field that people fill in, filled after somebody signed. */
async function updatedField() {
  const box = `/Type /Annot /Subtype /Widget /FT /Tx /T (note) /Rect [72 400 272 440] /P ${PAGE_ONE} 0 R`
  const before = await aSmallReport({
    before: (unsigned) =>
      updated([
        { num: 90, body: `<<${box} /V (as signed)>>` },
        { num: FORM, body: `<</Fields [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R 90 0 R]>>` },
      ])(unsigned) as Uint8Array<ArrayBuffer>,
  })
  expect((await whatIsTold(before)).check.outcome).toBe('intact')
  return updated([{ num: 90, body: `<<${box} /V (changed)>>` }])(before)
}

let signed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  signed = await aSmallReport()
})

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, tamperings }) => {
  test.each(Object.entries(tamperings))('%s', async (_, tamper) => {
    const told = await whatIsTold(await tamper(signed))
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
  })
})
