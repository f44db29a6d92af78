import { isText, type TextRun, type TreeNode } from './tree-node.ts'

/** Every font's glyph for what it cannot draw. */
const NOT_DEFINED = 0

/**
 * Takes out glyphs that draw nothing. The text itself has none left, but where a column is narrower than
 * a word react-pdf ends the line with a hyphen, also in a font that has no hyphen; PDF/UA-1 §7.21.8 does
 * not allow such a glyph.
 */
export function dropUndrawn(node: TreeNode): TreeNode {
  if (isText(node) && node.lines) {
    const lines = node.lines.map((line) => ({ ...line, runs: line.runs.map(withoutUndrawn) }))
    return { ...node, lines }
  }
  return node.children ? { ...node, children: node.children.map(dropUndrawn) } : node
}

function withoutUndrawn(run: TextRun): TextRun {
  const { glyphs, positions } = run
  if (!glyphs || !positions) return run
  const isDrawn = (_: unknown, index: number) => glyphs[index]?.id !== NOT_DEFINED
  return { ...run, glyphs: glyphs.filter(isDrawn), positions: positions.filter(isDrawn) }
}
