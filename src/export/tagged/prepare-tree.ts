import {
  directionOf,
  isShaped,
  languageOf,
  markMissing,
  printableText,
} from '../fonts/printable-text.ts'
import { isText, type TreeNode, type TreeProps, textOf } from './tree-node.ts'

type Typeface = {
  families: readonly string[]
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
export function prepareTree(tree: TreeNode, { families, isDrawable }: Typeface): Prepared {
  const missingGlyphs: Record<string, number> = {}
  const linkLabels = new Map<string, string>()
  let lastId = 0

  const prepareText = (node: TreeNode): TreeNode => ({
    ...node,
    value: markMissing(printableText(node.value ?? ''), isDrawable, missingGlyphs),
  })

  function prepareProps(node: TreeNode): TreeProps {
    lastId += 1
    const { render, ...props } = node.props ?? {}
    const shaped = isText(node) && props.actual === undefined && isShaped(textOf(node))
    const lang = isText(node) && props.lang === undefined ? languageOf(textOf(node)) : undefined
    return {
      ...props,
      nodeId: lastId,
      ...(isText(node) && { hyphenationPenalty: NEVER }),
      ...(shaped && { actual: printableText(textOf(node)) }),
      ...(lang && { lang }),
      ...(render && { render: (values: unknown) => render(values).map(prepare) }),
    }
  }

  function prepareStyle(node: TreeNode): TreeNode['style'] {
    if (node.type === 'PAGE') return { ...node.style, fontFamily: families }
    const fromRight = isText(node) && directionOf(textOf(node)) === 'rtl'
    return fromRight ? { ...node.style, direction: 'rtl', textAlign: 'right' } : (node.style ?? {})
  }

  function prepare(node: TreeNode): TreeNode {
    if (node.type === 'TEXT_INSTANCE') return prepareText(node)
    noteLink(node, linkLabels)
    return {
      ...node,
      props: prepareProps(node),
      style: prepareStyle(node) ?? {},
      children: (node.children ?? []).map(prepare),
    }
  }

  return { tree: prepare(tree), missingGlyphs, linkLabels }
}

function noteLink(node: TreeNode, labels: Map<string, string>): void {
  const target = node.props?.src ?? node.props?.href
  if (node.type !== 'LINK' || target === undefined || labels.has(target)) return
  labels.set(target, node.props?.alt ?? (printableText(textOf(node)).trim() || target))
}
