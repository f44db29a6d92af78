import {
  directionOf,
  directionStretches,
  isMixed,
  isRightToLeft,
  isShaped,
  languageOf,
  markMissing,
  printableText,
} from '../fonts/printable-text.ts'
import { isText, type TreeNode, type TreeProps, textOf } from './tree-node.ts'

type Direction = ReturnType<typeof directionOf>

type Typeface = {
  families: readonly string[]
  /** The same, with those of scripts from right to left first. */
  familiesFromRight: readonly string[]
  isDrawable: (codePoint: number) => boolean
}

/**
 * Never breaks a word with a hyphen (textkit's own infinity). react-pdf takes each change of font for a
 * place to hyphenate, also inside a word, and the font there may have no hyphen to draw.
 */
const NEVER = 10_000

export type Prepared = {
  tree: TreeNode
  /** Characters that no font draws, and how often each was replaced by a mark. */
  missingGlyphs: Record<string, number>
  /** What each link target is called, for the description of its annotation. */
  linkLabels: ReadonlyMap<string, string>
}

/** Names every node, sets the fonts, and makes every text printable; also in what `render` gives later. */
export function prepareTree(tree: TreeNode, typeface: Typeface): Prepared {
  const { families, familiesFromRight, isDrawable } = typeface
  const missingGlyphs: Record<string, number> = {}
  const linkLabels = new Map<string, string>()
  let lastId = 0

  /** Words from right to left have their own font first, so that the spaces between them are in their run. */
  function prepareText(node: TreeNode, direction: Direction): TreeNode[] {
    const value = markMissing(printableText(node.value ?? ''), isDrawable, missingGlyphs)
    if (!isRightToLeft(value)) return [{ ...node, value }]
    return directionStretches(value, direction).map(({ text, isRightToLeft: isTurned }) => {
      const instance: TreeNode = { ...node, value: text }
      if (!isTurned) return instance
      const style = { fontFamily: familiesFromRight, direction }
      return { type: 'TEXT', props: {}, style, children: [instance] }
    })
  }

  const prepareAll = (nodes: readonly TreeNode[], direction: Direction): TreeNode[] =>
    nodes.flatMap((node) =>
      node.type === 'TEXT_INSTANCE' ? prepareText(node, direction) : [prepare(node, direction)],
    )

  function prepareProps(node: TreeNode, direction: Direction): TreeProps {
    lastId += 1
    const { render, ...props } = node.props ?? {}
    const shaped = props.actual === undefined && isOneShapedText(node)
    const lang = isText(node) && props.lang === undefined ? languageOf(textOf(node)) : undefined
    return {
      ...props,
      nodeId: lastId,
      ...(isText(node) && { hyphenationPenalty: NEVER }),
      ...(shaped && { actual: printableText(textOf(node)) }),
      ...(lang && { lang }),
      ...(render && { render: (values: unknown) => prepareAll(render(values), direction) }),
    }
  }

  function prepareStyle(node: TreeNode, direction: Direction): TreeNode['style'] {
    if (node.type === 'PAGE') return { ...node.style, fontFamily: families }
    return isText(node) && direction === 'rtl'
      ? { ...node.style, direction: 'rtl', textAlign: 'right' }
      : (node.style ?? {})
  }

  function prepare(node: TreeNode, above: Direction): TreeNode {
    noteLink(node, linkLabels)
    const direction = above === 'ltr' && isText(node) ? directionOf(textOf(node)) : above
    return {
      ...node,
      props: prepareProps(node, direction),
      style: prepareStyle(node, direction) ?? {},
      children: prepareAll(node.children ?? [], direction),
    }
  }

  return { tree: prepare(tree, 'ltr'), missingGlyphs, linkLabels }
}

/** Text whose parts are told apart, by direction or as links, is spelled part by part. */
function isOneShapedText(node: TreeNode): boolean {
  if (!isText(node)) return false
  const text = textOf(node)
  return isShaped(text) && !isMixed(text) && !hasLink(node)
}

const hasLink = (node: TreeNode): boolean =>
  node.type === 'LINK' || (node.children ?? []).some(hasLink)

function noteLink(node: TreeNode, labels: Map<string, string>): void {
  const target = node.props?.src ?? node.props?.href
  if (node.type !== 'LINK' || target === undefined || labels.has(target)) return
  labels.set(target, node.props?.alt ?? (printableText(textOf(node)).trim() || target))
}
