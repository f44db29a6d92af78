import type { Font } from 'fontkit'
import { isText, type TextRun, type TreeNode } from './tree-node.ts'

/**
 * Prints page numbers that only the finished layout knows: a text with `pageOf` was laid out with digits
 * in their place, and gets those of the page on which the node with that id begins. react-pdf's own
 * `render` cannot do it, since it tells a node its page before it may move the node to the next.
 */
export function printPageReferences(document: TreeNode): TreeNode {
  const pages = firstPages(document)
  const walk = (node: TreeNode): TreeNode => {
    const { pageOf } = node.props ?? {}
    if (isText(node) && pageOf !== undefined) return withNumber(node, pages.get(pageOf))
    return node.children ? { ...node, children: node.children.map(walk) } : node
  }
  return walk(document)
}

function firstPages(document: TreeNode): Map<string, number> {
  const pages = new Map<string, number>()
  const walk = (node: TreeNode, page: number): void => {
    const { id } = node.props ?? {}
    if (id !== undefined && !pages.has(id)) pages.set(id, page)
    for (const child of node.children ?? []) walk(child, page)
  }
  document.children?.forEach((page, index) => {
    walk(page, index + 1)
  })
  return pages
}

function withNumber(node: TreeNode, page: number | undefined): TreeNode {
  const [line] = node.lines ?? []
  const [run] = line?.runs ?? []
  if (!line?.box || !run) return node
  const printed = runOf(run, String(page ?? ''))
  const freed = (run.xAdvance ?? 0) - (printed.xAdvance ?? 0)
  const x = line.box.x + (node.style?.['textAlign'] === 'right' ? freed : 0)
  return { ...node, lines: [{ ...line, box: { ...line.box, x }, runs: [printed] }] }
}

/** The same run with other digits, laid out as react-pdf lays out: positions in points. */
function runOf(run: TextRun, text: string): TextRun {
  const { font: [font] = [], fontSize = 0, features } = run.attributes
  if (!font) throw new Error('a page number was laid out without a font')
  const scale = fontSize / font.unitsPerEm
  const { glyphs, positions } = layOut(font, text, features)
  const placed = positions.map(({ xAdvance, xOffset, yOffset }) => ({
    xAdvance: xAdvance * scale,
    yAdvance: 0,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
  }))
  const xAdvance = placed.reduce((sum, position) => sum + position.xAdvance, 0)
  return { ...run, glyphs, positions: placed, xAdvance }
}

const layOut = (font: Font, text: string, features: Record<string, boolean> | undefined) =>
  text === '' ? { glyphs: [], positions: [] } : font.layout(text, features)
