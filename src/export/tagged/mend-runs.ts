import type { Glyph } from 'fontkit'
import { isText, type TextRun, type TreeNode } from './tree-node.ts'

/** Every font's glyph for what it cannot draw. */
const NOT_DEFINED = 0

/** Mends what the layout left in the glyphs: see below. What needs no mending is handed on, not copied. */
export function mendRuns(node: TreeNode): TreeNode {
  if (isText(node) && node.lines) {
    const lines = mapped(node.lines, (line) => {
      const runs = mapped(line.runs, mended)
      return runs === line.runs ? line : { ...line, runs }
    })
    return lines === node.lines ? node : { ...node, lines }
  }
  if (!node.children) return node
  const children = mapped(node.children, mendRuns)
  return children === node.children ? node : { ...node, children }
}

/** The same array where nothing changes. */
function mapped<T>(items: T[], change: (item: T) => T): T[] {
  const changed = items.map(change)
  return changed.every((item, index) => item === items[index]) ? items : changed
}

const mended = (run: TextRun): TextRun => withTurnedLigatures(withoutUndrawn(run))

/**
 * Takes out glyphs that draw nothing. The text itself has none left, but where a column is narrower than
 * a word react-pdf ends the line with a hyphen, also in a font that has no hyphen; PDF/UA-1 §7.21.8 does
 * not allow such a glyph.
 */
function withoutUndrawn(run: TextRun): TextRun {
  const { glyphs, positions } = run
  if (!glyphs || !positions || glyphs.every(({ id }) => id !== NOT_DEFINED)) return run
  const isDrawn = (_: unknown, index: number) => glyphs[index]?.id !== NOT_DEFINED
  return { ...run, glyphs: glyphs.filter(isDrawn), positions: positions.filter(isDrawn) }
}

/**
 * One glyph for several letters, as Arabic has, names them in the order of everything around it. Readers
 * turn the letters of a run from right to left round one by one, and those of one glyph with them.
 */
function withTurnedLigatures(run: TextRun): TextRun {
  const { glyphs } = run
  if (!glyphs || (run.attributes.bidiLevel ?? 0) % 2 === 0) return run
  return { ...run, glyphs: glyphs.map(turned) }
}

/** Fontkit's glyphs know the rest of themselves by their prototype. */
const turned = (glyph: Glyph): Glyph =>
  glyph.codePoints.length < 2
    ? glyph
    : Object.create(glyph, { codePoints: { value: glyph.codePoints.toReversed() } })
