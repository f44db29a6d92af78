import type { Font, Glyph } from 'fontkit'
import type { TagProps } from './tag-props.ts'

export type Box = { left: number; top: number; width: number; height: number }

/** The props of react-pdf that this layer reads or rewrites; others pass through. */
export type TreeProps = Omit<TagProps, 'bookmark'> & {
  /** Ours: names a node across page breaks, since the parts of a split node copy its props. */
  nodeId?: number
  id?: string
  hyphenationPenalty?: number
  src?: string
  href?: string
  fixed?: boolean
  /** Null on the later parts of a split node. */
  bookmark?: TagProps['bookmark'] | null
  render?: (values: unknown) => TreeNode[]
}

export type TextRun = {
  attributes: {
    link?: string | null
    font?: Font[]
    fontSize?: number
    features?: Record<string, boolean>
    /** Odd: the run is read from right to left, and its glyphs and letters are turned round. */
    bidiLevel?: number | null
  }
  /** The run's letters in its line's string. */
  start?: number
  end?: number
  /** Null where nothing is painted. */
  glyphs?: Glyph[] | null
  positions?: { xAdvance: number }[]
  xAdvance?: number
}

/** `string`: its letters in the order in which they are shown. */
export type TextLine = { box?: { x: number }; string?: string; runs: TextRun[] }

/** A node of react-pdf's document tree, before and after layout. */
export type TreeNode = {
  type: string
  /** Text instances only. */
  value?: string
  style?: Readonly<Record<string, unknown>>
  props?: TreeProps
  children?: TreeNode[]
  /** After layout, relative to the parent. */
  box?: Box
  /** Text after layout. */
  lines?: TextLine[]
}

export const isText = (node: TreeNode): boolean => node.type === 'TEXT'

/** All text below a node, in the order in which it was written. */
export function textOf(node: TreeNode): string {
  return node.type === 'TEXT_INSTANCE'
    ? (node.value ?? '')
    : (node.children ?? []).map(textOf).join(isText(node) || node.type === 'LINK' ? '' : '\n')
}
