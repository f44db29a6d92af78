import type { PdfFile } from './file.ts'
import { type Dictionary, isKind, nameOf, type PdfValue, type Stream, textOf } from './values.ts'

const text = (file: PdfFile, key: string, from = file.catalog): string => {
  const value = file.get(from.get(key))
  return isKind(value, 'text') ? textOf(value) : ''
}

/** What the whole document says of itself: tagged, titled, in a language, with matching metadata. */
export function lintCatalog(file: PdfFile): string[] {
  const { catalog } = file
  const is = (holds: boolean, complaint: string) => (holds ? [] : [complaint])
  const mark = file.dictionary(catalog.get('MarkInfo'))
  const viewer = file.dictionary(catalog.get('ViewerPreferences'))
  return [
    ...is(file.get(mark.get('Marked')) === true, '06-002: MarkInfo does not say Marked'),
    ...is(file.get(mark.get('Suspects')) !== true, '07-001: Suspects is true'),
    ...is(file.get(viewer.get('DisplayDocTitle')) === true, '07-002: DisplayDocTitle is not true'),
    ...is(/^[a-z]{2,3}(-\w{2,8})*$/i.test(text(file, 'Lang')), '11-006: no language'),
    ...is(!file.trailer.has('Encrypt'), '6.1.3: encrypted'),
    ...is(file.array(file.trailer.get('ID')).length === 2, '6.1.3: no file identifier'),
    ...is(file.array(catalog.get('OutputIntents')).length > 0, '6.2.3: no output intent'),
    ...lintMetadata(file),
    ...lintPageLabels(file),
    ...lintOutline(file),
    ...lintDestinations(file),
    ...lintAttachments(file),
  ]
}

export function xmpOf(file: PdfFile): string {
  const metadata = file.get(file.catalog.get('Metadata'))
  return isKind(metadata, 'stream') ? new TextDecoder().decode(file.data(metadata)) : ''
}

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The text of an XMP property, of its first item when it is a list. */
export const xmpProperty = (xmp: string, name: string): string =>
  plain(new RegExp(`<${name}>(?:<rdf:\\w+><rdf:li[^>]*>)?([^<]*)<`).exec(xmp)?.[1] ?? '')

/** Info and XMP must agree (ISO 19005-3 §6.6.3). */
const MIRRORED: readonly (readonly [string, string])[] = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Producer', 'pdf:Producer'],
  ['Creator', 'xmp:CreatorTool'],
]

function lintMetadata(file: PdfFile): string[] {
  const xmp = xmpOf(file)
  if (xmp === '') return ['06-003: no XMP metadata']
  const info = file.dictionary(file.trailer.get('Info'))
  const digits = (moment: string) => moment.replace(/\D/g, '')
  return [
    ...wellFormed(xmp),
    ...(xmpProperty(xmp, 'pdfuaid:part') === '1' ? [] : ['05-001: no pdfuaid:part']),
    ...(xmpProperty(xmp, 'pdfaid:part') === '3' ? [] : ['6.6.4: pdfaid:part is not 3']),
    ...(xmpProperty(xmp, 'pdfaid:conformance') === 'A' ? [] : ['6.6.4: conformance is not A']),
    ...(xmpProperty(xmp, 'dc:title') === '' ? ['06-004: no dc:title'] : []),
    ...MIRRORED.filter(
      ([key, property]) => text(file, key, info) !== xmpProperty(xmp, property),
    ).map(([key, property]) => `6.6.3: ${key} and ${property} differ`),
    ...(digits(text(file, 'CreationDate', info)) === digits(xmpProperty(xmp, 'xmp:CreateDate'))
      ? []
      : ['6.6.3: CreationDate and xmp:CreateDate differ']),
  ]
}

function wellFormed(xml: string): string[] {
  const open: string[] = []
  for (const [, close, name, isEmpty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (isEmpty) continue
    if (!close) open.push(name!)
    else if (open.pop() !== name) return [`xmp: </${name}> closes nothing`]
  }
  if (open.length > 0) return [`xmp: <${open.at(-1)}> is not closed`]
  return /&(?!(amp|lt|gt|quot|apos);)/.test(xml) ? ['xmp: an ampersand is not escaped'] : []
}

/** Every page has a label, and it is the number that is printed: from 1 on, in digits. */
function lintPageLabels(file: PdfFile): string[] {
  const [first, style, ...more] = file.array(
    file.dictionary(file.catalog.get('PageLabels')).get('Nums'),
  )
  if (first !== 0) return ['17-l: the first page has no label']
  const label = file.dictionary(style)
  const isPlain = nameOf(file.get(label.get('S'))) === 'D' && !label.has('P')
  const isFromOne = (label.get('St') ?? 1) === 1
  return isPlain && isFromOne && more.length === 0 ? [] : ['17-n: labels are not those printed']
}

/** Entries of the outline say what they lead to and lead there, all the way down (WCAG technique PDF2). */
const lintOutline = (file: PdfFile): string[] =>
  outlineEntries(file, file.dictionary(file.catalog.get('Outlines')).get('First')).flatMap(
    (entry) => lintEntry(file, entry),
  )

function outlineEntries(file: PdfFile, first: PdfValue | undefined): Dictionary[] {
  const entry = file.dictionary(first)
  if (entry.size === 0) return []
  return [
    entry,
    ...outlineEntries(file, entry.get('First')),
    ...outlineEntries(file, entry.get('Next')),
  ]
}

function lintEntry(file: PdfFile, entry: Dictionary): string[] {
  const title = text(file, 'Title', entry)
  const [page, , left] = file.array(entry.get('Dest'))
  const [, , width] = file.array(file.dictionary(page).get('MediaBox')).map(Number)
  const isBeside = Number(left ?? 0) >= Number(width ?? Number.POSITIVE_INFINITY)
  return [
    ...(title.trim() === '' ? ['04-t: an entry of the outline says nothing'] : []),
    ...(entry.has('Dest') || entry.has('A') ? [] : [`04-d: the entry ${title} leads nowhere`]),
    ...(entry.has('Dest') && !isPage(file, page)
      ? [`04-p: the entry ${title} leads to no page`]
      : []),
    ...(isBeside ? [`04-x: the entry ${title} leads beside its page`] : []),
  ]
}

const isPage = (file: PdfFile, page: PdfValue | undefined): boolean =>
  isKind(page, 'reference') && file.pages.some(({ reference }) => reference.number === page.number)

function lintDestinations(file: PdfFile): string[] {
  const names = file.dictionary(file.dictionary(file.catalog.get('Names')).get('Dests'))
  const keys = file
    .array(names.get('Names'))
    .flatMap((value) => (isKind(value, 'text') ? [textOf(value)] : []))
  const sorted = [...keys].sort((a, b) => (a < b ? -1 : Number(a > b)))
  return keys.join() === sorted.join() ? [] : ['7.9.6: destinations are not sorted']
}

function lintAttachments(file: PdfFile): string[] {
  return file.array(file.catalog.get('AF')).flatMap((reference) => {
    const specification = file.dictionary(reference)
    const name = text(file, 'UF', specification)
    const embedded = file.get(file.dictionary(specification.get('EF')).get('F'))
    const relationship = nameOf(specification.get('AFRelationship'))
    return [
      ...(relationship === 'Source' ? [] : [`6.8: ${name} has the relationship ${relationship}`]),
      ...(name === text(file, 'F', specification) ? [] : ['6.8: F and UF differ']),
      ...(isKind(embedded, 'stream')
        ? lintEmbedded(file, embedded)
        : [`6.8: ${name} is not embedded`]),
    ]
  })
}

function lintEmbedded(file: PdfFile, embedded: Stream): string[] {
  const parameters = file.dictionary(embedded.dictionary.get('Params'))
  const checksum = file.get(parameters.get('CheckSum'))
  const isBad = isKind(checksum, 'text') && checksum.bytes.length !== 16
  return [
    ...(nameOf(embedded.dictionary.get('Subtype')).includes('/') ? [] : ['6.8: no media type']),
    ...(isBad ? ['6.8: the CheckSum is not 16 bytes'] : []),
    ...(parameters.get('Size') === file.data(embedded).length ? [] : ['6.8: wrong Size']),
  ]
}
