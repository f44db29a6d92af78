import PDFDocument from 'pdfkit'
import { type Metadata, xmpPacket } from './xmp.ts'

export type PdfReference = {
  data: Record<string, unknown>
  compress: boolean
  write(chunk: Uint8Array | string): void
  end(chunk?: Uint8Array | string): void
}
type PdfPage = {
  height: number
  dictionary: PdfReference
  annotations: PdfReference[]
}
type StructContent = { readonly refs: unknown }
export type AnnotationReference = { annotationRef: PdfReference }
export type StructElement = {
  dictionary: PdfReference
  add(child: StructElement | StructContent): StructElement
  end(): void
  _flushChild(child: object): void
}
type FontSource = object | string

/** The part of pdfkit 0.20 that this layer calls or overrides; names with `_` are pdfkit's own inside. */
export type PdfContext = {
  page: PdfPage | null
  _root: { data: Record<string, unknown> }
  _font: { id: string } | null
  _fontFamilies: Record<string, { id: string }>
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end' | 'pageAdded', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  ref(data: Record<string, unknown>): PdfReference
  font(source: FontSource, family?: string | number, size?: number): PdfContext
  fontSize(size: number): PdfContext
  addContent(data: string): PdfContext
  translate(x: number, y: number): PdfContext
  flushPages(): void
  struct(type: string, options: Record<string, unknown>): StructElement
  addStructure(element: StructElement): void
  markStructureContent(tag: string): StructContent
  endMarkedContent(): void
  annotate(x: number, y: number, width: number, height: number, options: object): PdfContext
  _convertRect(x: number, y: number, width: number, height: number): number[]
  _ctm: [number, number, number, number, number, number]
  addNamedDestination(name: string, type: 'XYZ', left: number, top: number, zoom: null): void
  addNamedEmbeddedFile(name: string, file: PdfReference): void
  endMarkings(): void
  endMetadata(): void
  endSubset(): void
  endAcroForm(): void
  _addColorOutputIntent(): void
}

/** An empty PDF 1.7 that says what it is: tagged, titled, PDF/A-3a and PDF/UA-1. */
export function createPdfContext(metadata: Metadata): PdfContext {
  const { title, author, subject, keywords, language, creator, producer, created } = metadata
  const filled = Object.entries({
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords,
  })
  const options = {
    font: null,
    autoFirstPage: false,
    tagged: true,
    subset: 'PDF/A-3a',
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: {
      ...Object.fromEntries(filled.filter(([, text]) => text !== '')),
      Creator: creator,
      Producer: producer,
      CreationDate: created,
      ModDate: created,
    },
  }
  // The published types do not know that `font: null` means no standard font, which is never embedded.
  const context = new PDFDocument(
    options as unknown as PDFKit.PDFDocumentOptions,
  ) as unknown as PdfContext
  writeOwnMetadata(context, metadata)
  shareFonts(context)
  roundRectangles(context)
  placeDestinations(context)
  context._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] }
  return context
}

/** All bytes of the document, once it has ended. */
export function collectBytes(context: PdfContext): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    context.on('data', (chunk) => chunks.push(chunk))
    context.on('error', reject)
    context.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
      resolve(bytes)
    })
  })
}

function writeOwnMetadata(context: PdfContext, metadata: Metadata): void {
  context.endSubset = () => context._addColorOutputIntent()
  context.endMetadata = () => {
    const packet = context.ref({ Type: 'Metadata', Subtype: 'XML' })
    packet.compress = false
    packet.end(new TextEncoder().encode(xmpPacket(metadata)))
    context._root.data['Metadata'] = packet
  }
}

/**
 * One subset for each font: pdfkit opens a new one for every run when it is handed a font object, and
 * takes two files for one when they share a PostScript name, as the scripts of one family do.
 */
function shareFonts(context: PdfContext): void {
  const open = context.font.bind(context)
  const opened = new Map<object, { id: string }>()
  context.font = (source, family, size) => {
    if (typeof source === 'string') return open(source, family, size)
    const points = typeof family === 'number' ? family : size
    if (points !== undefined) context.fontSize(points)
    context._font = opened.get(source) ?? openApart(source)
    return context
  }
  function openApart(source: object): { id: string } {
    const shared = context._fontFamilies
    context._fontFamilies = {}
    open(source)
    context._fontFamilies = shared
    const font = context._font
    if (!font) throw new Error('pdfkit opened no font')
    shared[font.id] = font
    opened.set(source, font)
    return font
  }
}

/** Other tools print long decimals again in their own way, which then looks like a change. */
function roundRectangles(context: PdfContext): void {
  const convert = context._convertRect.bind(context)
  context._convertRect = (...box) => convert(...box).map((value) => Math.round(value * 100) / 100)
}

/**
 * Destinations lie where their node's first part is painted. react-pdf gives a place relative to the
 * parent and names it again for each part; pdfkit sorts the names as a language would, though a name
 * tree is searched by bytes (ISO 32000-1 §7.9.6).
 */
function placeDestinations(context: PdfContext): void {
  const add = context.addNamedDestination.bind(context)
  const placed = new Set<string>()
  context.addNamedDestination = (name, type, left, top, zoom) => {
    if (placed.has(name) || !context.page) return
    placed.add(name)
    const [a, b, c, d, e, f] = context._ctm
    const x = a * left + c * top + e
    const y = b * left + d * top + f
    add(name, type, x, context.page.height - y, zoom)
  }
  const names = context._root.data['Names'] as { data: { Dests: object } }
  Object.assign(names.data.Dests, {
    _compareKeys: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
  })
}
