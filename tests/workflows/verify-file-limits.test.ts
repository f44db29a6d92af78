import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  FORM,
  type PdfParts,
  stream,
} from '#tests/support/a-pdf.ts'
import { aSmallReport } from '#tests/support/a-small-report.ts'
import { bytesOf, latin1 } from '#tests/support/a-tampered-report.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/**
 * Files made to keep a reader busy or to make it fall over: each is small enough to send, and each must be
 * answered within seconds and a bounded amount of memory, as anything but intact.
 */
const SECONDS = 15_000
const MEBIBYTES = 700

const times = (text: string, count: number): string => text.repeat(count)
const withXmp = (xmp: string) => aPdf({ xmp })
const withExtra = (...extra: string[]) => aPdf({ extra, catalog: '/Extra 50 0 R' })
const withFields = (fields: string, ...extra: string[]) =>
  appendRevision(aPdf({ extra }), [{ num: FORM, body: `<</Fields ${fields}>>` }])
const withContent = (content: string, fonts = '') =>
  appendRevision(aPdf({ extra: fonts === '' ? [] : [fonts] }), [
    { num: CONTENT_ONE, body: stream('', content) },
    {
      num: 3,
      body: `<</Type /Page /Parent 2 0 R /Resources <</Font <</F <</Subtype /Type0 /ToUnicode 50 0 R>>>>>> /Contents ${CONTENT_ONE} 0 R>>`,
    },
  ])
const signedWith = (pdf: PdfParts) => aSmallReport({ pdf })
const record = (member: string) => `{"format": "plumbline-record/2", ${member}}`

type Hostile = () => Uint8Array | string | Promise<Uint8Array>

const table: Record<string, Hostile> = {
  'arrays inside each other': () => withExtra(times('[', 200_000)),
  'dictionaries inside each other': () => withExtra(times('<</A ', 100_000)),
  'brackets in a text': () => withExtra(times('(', 500_000)),
  'a name without end': () => withExtra(`/${times('A', 2_000_000)}`),
  'an array of a million numbers': () => withExtra(`[${times('1 ', 1_000_000)}]`),
  'a form of many fields': () =>
    withFields(`[${times('<</FT /Sig /T (a) /V 50 0 R>> ', 4_000)}]`, '<</Type /Sig>>'),
  'many signed fields in a signed report': () =>
    signedWith({ extra: ['<</Type /Sig>>'], catalog: `/A [${times('50 0 R ', 30_000)}]` }),
  'fields inside each other': () =>
    withFields(`[${times('<</T (a) /Kids [', 10_000)}${times(']>>', 10_000)}]`),
  'fields that hold themselves': () =>
    withFields('[50 0 R]', '<</T (a) /Kids [50 0 R 51 0 R]>>', '<</T (b) /Kids [50 0 R 51 0 R]>>'),
  'fields that branch': () =>
    withFields(
      '[50 0 R]',
      ...Array.from(
        { length: 40 },
        (_, i) => `<</T (a) /Kids [${51 + i} 0 R <</T (x) /Kids [${51 + i} 0 R]>>]>>`,
      ),
    ),
  'pages that hold themselves': () => aPdf({ extra: [], catalog: '/Pages 1 0 R' }),
  'very many listed objects': () =>
    bytesOf(
      `%PDF-1.7\nxref\n0 150000\n${times('0000000000 00000 f \n', 150_000)}trailer\n<<>>\nstartxref\n9\n%%EOF\n`,
    ),
  'objects that are only said to be listed': () =>
    bytesOf(
      '%PDF-1.7\nxref\n0 9007199254740991\n0000000000 00000 f \ntrailer\n<<>>\nstartxref\n9\n%%EOF\n',
    ),
  'a list of objects that says it has millions': () =>
    bytesOf(
      `%PDF-1.7\n1 0 obj\n${stream('/Type /XRef /W [0 0 0] /Size 5000000 /Root 1 0 R', '')}\nendobj\nstartxref\n9\n%%EOF\n`,
    ),
  'a chain of updates': chained,
  'an attachment that unpacks to a thousand times its size': () => {
    const packed = zlibSync(new Uint8Array(15_000_000), { level: 9 })
    const body = stream('/Type /EmbeddedFile /Filter /FlateDecode', latin1(packed))
    return appendRevision(aPdf(), [{ num: 31, body }])
  },
  'attachments in a tree that holds itself': () =>
    aPdf({
      attachments: [],
      extra: ['<</Kids [50 0 R 51 0 R]>>', '<</Kids [50 0 R 51 0 R]>>'],
      catalog: '/Names <</EmbeddedFiles 50 0 R>>',
    }),
  'metadata of brackets': () => withXmp(times('<', 1_000_000)),
  'metadata of attributes': () => withXmp(`<a ${times('a', 1_000_000)}`),
  'metadata of half attributes': () => withXmp(`<a ${times('a=', 300_000)}>`),
  'metadata of names': () => withXmp(`<a ${times('xmlns:p="urn:plumbline:record:1#" ', 25_000)}>`),
  'metadata of elements that stay open': () => withXmp(times('<plumbline:recordId>', 20_000)),
  'a page of a million operations': () => withContent(times('q Q ', 500_000)),
  'a page that opens brackets': () => withContent(times('[', 300_000)),
  'characters that stand for very many': () =>
    withContent('/F 9 Tf <0001> Tj', stream('', times('<0000> <ffff> <0041> endbfrange ', 1_000))),
  'a record of brackets': () => record(`"a": ${times('[', 1_000_000)}`),
  'a record of very many members': () =>
    `{${Array.from({ length: 60_000 }, (_, i) => `"a${i}": ${i}`).join(',')}}`,
  'a record with a number of a million digits': () => record(`"a": ${times('9', 1_000_000)}`),
  'a record with a text of ten million letters': () => record(`"a": "${times('a', 10_000_000)}"`),
  'a record of escapes': () => record(`"a": "${times('\\u0041', 500_000)}"`),
  'a record with five hundred signatures': () =>
    record(`"signatures": [${times('{"protected": "e30", "signature": ""},', 499)}{}]`),
}

/** A thousand updates, each one section of the list of objects. */
function chained(): Uint8Array {
  let text = latin1(aPdf())
  let at = Number(/startxref\s+(\d+)/.exec(text)?.[1])
  for (let update = 0; update < 1_000; update += 1) {
    const list = `xref\n0 0\ntrailer\n<</Root 1 0 R /Prev ${at}>>\n`
    at = text.length
    text += `${list}startxref\n${at}\n%%EOF\n`
  }
  return bytesOf(text)
}

describe('what is made to keep a reader busy is answered', () => {
  test.each(Object.entries(table))('%s', async (_what, make) => {
    const content = await make()
    const before = process.memoryUsage.rss()
    const started = performance.now()
    const { check } = await whatIsTold(content)
    const took = performance.now() - started
    const grown = (process.memoryUsage.rss() - before) / 2 ** 20
    expect(check.outcome).not.toBe('unsigned')
    expect(took).toBeLessThan(SECONDS)
    expect(grown).toBeLessThan(MEBIBYTES)
  })
})
