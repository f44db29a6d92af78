import { zlibSync } from 'fflate'
import { concatBytes } from '#src/signing/bytes.ts'
import {
  appendRevision,
  type Change,
  CONTENT_ONE,
  FIRST_FIELD,
  PAGE_ONE,
  replaced,
  stream,
} from './a-pdf.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What somebody does to a signed report. */
export type PdfTampering = (signed: Bytes) => Bytes | Promise<Bytes>

export type PdfToldAs = {
  headline: string
  sentence: string
  tamperings: Record<string, PdfTampering>
}

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
export const bytesOf = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'latin1'))

export const appended =
  (text: string): PdfTampering =>
  (signed) =>
    concatBytes(signed, bytesOf(text))

export const updated =
  (changes: readonly Change[], options?: Parameters<typeof appendRevision>[2]): PdfTampering =>
  (signed) =>
    appendRevision(signed, changes, options)

export const inPlace =
  (from: string, to: string): PdfTampering =>
  (signed) =>
    replaced(signed, from, to)

/** The object as the newest revision has it, with something of it said otherwise. */
export const reworded =
  (num: number, from: string | RegExp, to: string): PdfTampering =>
  (signed) =>
    appendRevision(signed, [{ num, body: bodyOf(signed, num).replace(from, to) }])

export function bodyOf(bytes: Uint8Array, num: number): string {
  const bodies = latin1(bytes).matchAll(new RegExp(`\\n${num} 0 obj\\n(.*?)\\nendobj`, 'gs'))
  const body = [...bodies].at(-1)?.[1]
  if (body === undefined) throw new Error(`there is no object ${num}`)
  return body
}

/** The signature's own object: its number, its text, and where it leaves itself out. */
export function signatureIn(bytes: Uint8Array) {
  const text = latin1(bytes)
  const [, num, body = ''] = /\n(\d+) 0 obj\n(<<\/Type \/Sig .*?>>)\nendobj/s.exec(text) ?? []
  const [range = '', start, end] = /\[0 (\d+) (\d+) \d+\] *(?=\s*\/Contents)/.exec(text) ?? []
  return { num: Number(num), body, range, start: Number(start), end: Number(end) }
}

/** A drawing that covers the whole page. */
export const overlay: Change = {
  num: CONTENT_ONE,
  body: stream('', '1 0 0 rg 0 0 612 792 re f'),
}

/** The look of something laid over the page, as object 91. */
export const coveringLook: Change = {
  num: 91,
  body: stream('/Type /XObject /Subtype /Form /BBox [0 0 612 792]', '1 0 0 rg 0 0 612 792 re f'),
}

/** The first page with one annotation more. */
export const pageWith = (annotation: string): Change => ({
  num: PAGE_ONE,
  body: `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> /Contents ${CONTENT_ONE} 0 R /Annots [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R ${annotation}]>>`,
})

/** An update as newer programs write it: the objects packed away, the list of objects a stream. */
export function packedUpdate(
  bytes: Bytes,
  changes: readonly Change[],
  more: { at?: number; trailer?: string } = {},
): Bytes {
  const before = `${latin1(bytes)}\n`
  const previous = Number(/.*startxref\s+(\d+)/s.exec(before)?.[1])
  let head = ''
  let bodies = ''
  for (const { num, body } of changes) {
    head += `${num} ${bodies.length} `
    bodies += `${body}\n`
  }
  const data = Buffer.from(zlibSync(bytesOf(head + bodies))).toString('latin1')
  const holder = stream(
    `/Type /ObjStm /N ${changes.length} /First ${head.length} /Filter /FlateDecode`,
    data,
  )
  const withHolder = `${before}190 0 obj\n${holder}\nendobj\n`
  const at = withHolder.length
  const row = (kind: number, a: number, b: number) =>
    String.fromCharCode(kind, (a >> 16) & 255, (a >> 8) & 255, a & 255, b)
  const rows = [...changes.map((_, i) => row(2, 190, i)), row(1, before.length, 0), row(1, at, 0)]
  const index = [...changes.map(({ num }) => num), 190, 191].map((num) => `${num} 1`).join(' ')
  const list = stream(
    `/Type /XRef /W [1 3 1] /Index [${index}] /Size 200 /Root 1 0 R /Info 8 0 R /Prev ${previous} ${more.trailer ?? ''}`,
    rows.join(''),
  )
  return bytesOf(`${withHolder}191 0 obj\n${list}\nendobj\nstartxref\n${at}\n%%EOF\n`)
}
