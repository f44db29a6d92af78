import { zlibSync } from 'fflate'

/** A small PDF written by hand, with the parts that signing and checking look at. */
export type PdfParts = {
  /** Text that the page's content holds, so that tests can find and change it. */
  pageText?: string
  /** Names of empty signature fields, in order. */
  fields?: readonly string[]
  attachments?: readonly File[]
  xmp?: string | null
  /** Cross-reference as a table, or as a stream with the objects packed into object streams. */
  form?: 'table' | 'stream'
  /** More entries of the catalog and more objects, in PDF syntax, numbered from `firstExtra`. */
  catalog?: string
  extra?: readonly string[]
  trailer?: string
}

/** The number of the first object of `extra`. */
export const FIRST_EXTRA = 50
export const PAGE_ONE = 3
export const PAGE_TWO = 4
export const CONTENT_ONE = 5
export const CONTENT_TWO = 6
export const FORM = 7
export const INFORMATION = 8
export const METADATA = 9
/** The first field's number; the next follow. */
export const FIRST_FIELD = 10
export const FIRST_LOOK = 20
const FIRST_FILE = 30

export const aRecordText = '{"format":"plumbline-record/1","id":"0f1e"}'

export const anXmp = (id = '0f1e', digest = 'ab'.repeat(32)): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:plumbline="urn:plumbline:record:1#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Test</rdf:li></rdf:Alt></dc:title>
<plumbline:recordId>${id}</plumbline:recordId><plumbline:recordDigest>${digest}</plumbline:recordDigest>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

export const stream = (dict: string, data: string): string =>
  `<<${dict} /Length ${Buffer.byteLength(data, 'latin1')}>>\nstream\n${data}\nendstream`

type File = { name: string; content: string; mediaType?: string }

/** Every object by its number, in PDF syntax. */
export function pdfObjects(parts: PdfParts = {}): Map<number, string> {
  const fields = parts.fields ?? ['author', 'reviewer']
  const files = parts.attachments ?? [{ name: 'assessment.json', content: aRecordText }]
  const xmp = parts.xmp === undefined ? anXmp() : parts.xmp
  const refs = fields.map((_, i) => `${FIRST_FIELD + i} 0 R`).join(' ')
  const metadata = xmp === null ? '' : `/Metadata ${METADATA} 0 R`
  const more = `${metadata} ${attachmentEntries(files)} ${parts.catalog ?? ''}`
  const page = '/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>>'
  const text = parts.pageText ?? 'page one'
  return new Map<number, string>([
    [1, `<</Type /Catalog /Pages 2 0 R /AcroForm ${FORM} 0 R /Lang (en-US) ${more}>>`],
    [2, `<</Type /Pages /Kids [${PAGE_ONE} 0 R ${PAGE_TWO} 0 R] /Count 2>>`],
    [PAGE_ONE, `<<${page} /Contents ${CONTENT_ONE} 0 R /Annots [${refs}]>>`],
    [PAGE_TWO, `<<${page} /Contents ${CONTENT_TWO} 0 R>>`],
    [CONTENT_ONE, stream('', `0 0 1 rg 72 700 200 20 re f % ${text}`)],
    [CONTENT_TWO, stream('', '0 1 0 rg 72 700 100 20 re f % page two')],
    [FORM, `<</Fields [${refs}] /SigFlags 0>>`],
    [INFORMATION, '<</Title (Test) /Producer (by hand) /ModDate (D:20260101000000Z)>>'],
    ...(xmp === null ? [] : [[METADATA, metadataStream(xmp)] satisfies [number, string]]),
    ...fields.flatMap(fieldObjects),
    ...files.flatMap(fileObjects),
    ...(parts.extra ?? []).map((body, i): [number, string] => [FIRST_EXTRA + i, body]),
  ])
}

function attachmentEntries(files: readonly File[]): string {
  const refs = files.map((_, i) => `${FIRST_FILE + 2 * i} 0 R`)
  const names = files.map(({ name }, i) => `(${name}) ${refs[i]}`).join(' ')
  return files.length === 0
    ? ''
    : `/Names <</EmbeddedFiles <</Names [${names}]>>>> /AF [${refs.join(' ')}]`
}

const metadataStream = (xmp: string): string =>
  stream('/Type /Metadata /Subtype /XML', Buffer.from(xmp, 'utf8').toString('latin1'))

function fieldObjects(name: string, i: number): [number, string][] {
  const rect = `[72 ${600 - 60 * i} 272 ${640 - 60 * i}]`
  const look = `/AP <</N ${FIRST_LOOK + i} 0 R>>`
  return [
    [
      FIRST_FIELD + i,
      `<</Type /Annot /Subtype /Widget /FT /Sig /T (${name}) /TU (${name}) /Rect ${rect} /F 4 /P ${PAGE_ONE} 0 R ${look}>>`,
    ],
    [
      FIRST_LOOK + i,
      stream('/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources <<>>', 'q Q'),
    ],
  ]
}

function fileObjects({ name, content, mediaType }: File, i: number): [number, string][] {
  const num = FIRST_FILE + 2 * i
  const type = (mediaType ?? 'application/json').replace('/', '#2f')
  const packed = Buffer.from(zlibSync(Buffer.from(content, 'utf8'))).toString('latin1')
  const file = `/Type /EmbeddedFile /Subtype /${type} /Filter /FlateDecode`
  const spec = `/Type /Filespec /AFRelationship /Source /F (${name}) /UF (${name})`
  return [
    [num, `<<${spec} /EF <</F ${num + 1} 0 R>>>>`],
    [num + 1, stream(file, packed)],
  ]
}

const ROOT = `/Root 1 0 R /Info ${INFORMATION} 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`

/** The whole file with its objects in place. */
export function aPdf(parts: PdfParts = {}): Uint8Array<ArrayBuffer> {
  const objects = pdfObjects(parts)
  return parts.form === 'stream'
    ? withXrefStream(objects, parts.trailer ?? '')
    : withXrefTable(objects, parts.trailer ?? '')
}

const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'

function withXrefTable(objects: Map<number, string>, more: string): Uint8Array<ArrayBuffer> {
  const size = Math.max(...objects.keys()) + 1
  let text = HEADER
  const offsets = new Map<number, number>()
  for (const [num, body] of objects) {
    offsets.set(num, text.length)
    text += `${num} 0 obj\n${body}\nendobj\n`
  }
  const lines = Array.from({ length: size }, (_, num) => {
    const at = offsets.get(num)
    return at === undefined
      ? `0000000000 ${num === 0 ? '65535' : '00000'} f \n`
      : `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const at = text.length
  text += `xref\n0 ${size}\n${lines.join('')}trailer\n<</Size ${size} ${ROOT} ${more}>>\nstartxref\n${at}\n%%EOF\n`
  return latin1(text) as Uint8Array<ArrayBuffer>
}

/** Streams stand on their own, all other objects are packed into one object stream. */
function withXrefStream(objects: Map<number, string>, more: string): Uint8Array<ArrayBuffer> {
  const packed = [...objects].filter(([, body]) => !body.endsWith('endstream'))
  const alone = [...objects].filter(([, body]) => body.endsWith('endstream'))
  const holder = Math.max(...objects.keys()) + 1
  let head = ''
  let bodies = ''
  for (const [num, body] of packed) {
    head += `${num} ${bodies.length} `
    bodies += `${body}\n`
  }
  const data = Buffer.from(zlibSync(latin1(head + bodies))).toString('latin1')
  alone.push([
    holder,
    stream(`/Type /ObjStm /N ${packed.length} /First ${head.length} /Filter /FlateDecode`, data),
  ])
  let text = HEADER
  const rows = new Map<number, [number, number, number]>(
    packed.map(([num], index) => [num, [2, holder, index]]),
  )
  for (const [num, body] of alone) {
    rows.set(num, [1, text.length, 0])
    text += `${num} 0 obj\n${body}\nendobj\n`
  }
  const at = text.length
  rows.set(holder + 1, [1, at, 0])
  const table = Array.from({ length: holder + 2 }, (_, num) => {
    const [kind, a, b] = rows.get(num) ?? [0, 0, 0]
    return String.fromCharCode(kind, (a >> 16) & 255, (a >> 8) & 255, a & 255, b)
  }).join('')
  const xref = stream(`/Type /XRef /W [1 3 1] /Size ${holder + 2} ${ROOT} ${more}`, table)
  text += `${holder + 1} 0 obj\n${xref}\nendobj\nstartxref\n${at}\n%%EOF\n`
  return latin1(text) as Uint8Array<ArrayBuffer>
}

export type Change = { num: number; body: string }

/** An incremental update as an attacker or another program may write it. */
export function appendRevision(
  bytes: Uint8Array,
  changes: readonly Change[],
  options: { trailer?: string; prev?: number | null; free?: readonly number[] } = {},
): Uint8Array<ArrayBuffer> {
  const before = Buffer.from(bytes).toString('latin1')
  const prev = options.prev === undefined ? lastXref(before) : options.prev
  let text = `${before}\n`
  const entries = changes.map(({ num, body }) => {
    const at = text.length
    text += `${num} 0 obj\n${body}\nendobj\n`
    return `${num} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const freed = (options.free ?? []).map((num) => `${num} 1\n0000000000 00001 f \n`)
  const at = text.length
  const link = prev === null ? '' : `/Prev ${prev}`
  text += `xref\n${entries.join('')}${freed.join('')}trailer\n<</Size 200 ${options.trailer ?? ROOT} ${link}>>\nstartxref\n${at}\n%%EOF\n`
  return latin1(text) as Uint8Array<ArrayBuffer>
}

const lastXref = (text: string): number => Number(/.*startxref\s+(\d+)/s.exec(text)?.[1])

/** Finds the only place of a text in a file. */
export function placeOf(bytes: Uint8Array, text: string): number {
  const at = Buffer.from(bytes).indexOf(text, 0, 'latin1')
  if (at < 0) throw new Error(`the file holds no "${text}"`)
  return at
}

/** The file with a text replaced by another of the same length. */
export function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  if (from.length !== to.length) throw new Error('replace with as many bytes')
  const out = Uint8Array.from(bytes)
  out.set(latin1(to), placeOf(bytes, from))
  return out
}
