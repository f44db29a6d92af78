import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A structure element with the text that belongs to it, as an assistive reader would meet it. */
export type TaggedPart = {
  role: string
  text: string
  parts: TaggedPart[]
  alt?: string
  /** Its own text and that of its parts, piece by piece, as they are read. */
  inOrder: string[]
}

export type PdfReading = {
  /** `places`: where each piece of text lies, in points from the left edge. */
  pages: { tree: TaggedPart; text: string; places: { text: string; x: number; right: number }[] }[]
  attachments: Record<string, Uint8Array>
  fields: string[]
  outline: OutlineItem[]
  info: Record<string, unknown>
}
type OutlineItem = { title: string; items: OutlineItem[] }

type StructNode = { role?: string; type?: string; id?: string; alt?: string; children?: unknown[] }
type TextItem = {
  type?: string
  id?: string
  str?: string
  hasEOL?: boolean
  transform?: number[]
  width?: number
}

/** A second reading of a file, by pdf.js, which shares no code with the writer or with our lint. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const pages: PdfReading['pages'] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    const texts = textsById(content.items as TextItem[])
    const tree = (await page.getStructTree()) as StructNode | null
    pages.push({
      tree: partOf(tree ?? { role: 'none' }, texts.byId),
      text: texts.all.replace(/\s+/g, ' ').trim(),
      places: (content.items as TextItem[]).flatMap(
        ({ str, transform: [, , , , x = 0] = [], width = 0 }) =>
          str?.trim() ? [{ text: str, x, right: x + width }] : [],
      ),
    })
  }
  const files = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null
  const fields = await document.getFieldObjects()
  const outline = (await document.getOutline()) as OutlineItem[] | null
  const { info } = await document.getMetadata()
  await task.destroy()
  return {
    pages,
    attachments: Object.fromEntries(
      Object.entries(files ?? {}).map(([name, { content }]) => [name, content]),
    ),
    fields: Object.keys(fields ?? {}),
    outline: (outline ?? []).map(outlineItem),
    info: info as Record<string, unknown>,
  }
}

const outlineItem = ({ title, items }: OutlineItem): OutlineItem => ({
  title,
  items: items.map(outlineItem),
})

function textsById(items: readonly TextItem[]): { byId: Map<string, string>; all: string } {
  const byId = new Map<string, string>()
  const open: (string | undefined)[] = []
  let all = ''
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop()
    else if (item.type !== undefined) open.push(item.id)
    const text = `${item.str ?? ''}${item.hasEOL ? ' ' : ''}`
    all += text
    const id = open.findLast((candidate) => candidate !== undefined)
    if (id !== undefined) byId.set(id, (byId.get(id) ?? '') + text)
  }
  return { byId, all }
}

function partOf(node: StructNode, texts: Map<string, string>): TaggedPart {
  const children = (node.children ?? []) as StructNode[]
  const read = children.map((child) =>
    child.role === undefined ? (texts.get(child.id ?? '') ?? '') : partOf(child, texts),
  )
  const own = read.filter((piece) => typeof piece === 'string')
  return {
    role: node.role ?? '',
    text: own.join('').replace(/\s+/g, ' ').trim(),
    parts: read.filter((piece) => typeof piece !== 'string'),
    inOrder: read.flatMap((piece) => (typeof piece === 'string' ? [piece] : piece.inOrder)),
    ...(node.alt !== undefined && { alt: node.alt }),
  }
}

/** One line for each part, indented by depth: `H1 A heading`. */
export const outlineOf = (part: TaggedPart, depth = 0): string[] => [
  `${'  '.repeat(depth)}${part.role}${part.text ? ` ${part.text}` : ''}${part.alt ? ` (${part.alt})` : ''}`,
  ...part.parts.flatMap((child) => outlineOf(child, depth + 1)),
]

/** Every part with this role, in reading order. */
export const partsOf = (part: TaggedPart, role: string): TaggedPart[] => [
  ...(part.role === role ? [part] : []),
  ...part.parts.flatMap((child) => partsOf(child, role)),
]

/** All text of a part and what is inside it. */
export const wholeText = (part: TaggedPart): string =>
  [part.text, ...part.parts.map(wholeText)].join(' ').replace(/\s+/g, ' ').trim()
