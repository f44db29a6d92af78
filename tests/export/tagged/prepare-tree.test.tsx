import { Link, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { elementToTree } from '#src/export/tagged/element-to-tree.ts'
import { prepareTree } from '#src/export/tagged/prepare-tree.ts'
import type { TreeNode } from '#src/export/tagged/tree-node.ts'
import { textOf } from '#src/export/tagged/tree-node.ts'
import { sheet } from './sample-document.tsx'

const typeface = {
  families: ['first', 'second'],
  familiesFromRight: ['second', 'first'],
  isDrawable: (point: number) => point < 0x2000 || point === 0xfffd,
}
const prepare = async (children: ReactNode) =>
  prepareTree(await elementToTree(sheet(children)), typeface)

const allNodes = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(allNodes)]

describe('prepareTree', () => {
  it('gives every node but text itself a number of its own', async () => {
    const { tree } = await prepare(
      <View>
        <Text>a</Text>
        <Text>b</Text>
      </View>,
    )
    const ids = allNodes(tree)
      .filter((node) => node.type !== 'TEXT_INSTANCE')
      .map((node) => node.props?.nodeId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain(undefined)
  })

  it('sets the families that were loaded on the page, for all text to inherit', async () => {
    const { tree } = await prepare(<Text>a</Text>)
    expect(tree.children?.[0]?.style).toMatchObject({
      fontFamily: ['first', 'second'],
      padding: 40,
    })
  })

  it('replaces and counts what cannot be drawn, in what is rendered later too', async () => {
    const { tree, missingGlyphs } = await prepare(
      <View>
        <Text>漢 and 漢</Text>
        <Text render={() => '字'} />
      </View>,
    )
    const [, view] = tree.children?.[0]?.children ?? []
    expect(textOf(view!)).toContain('\ufffd and \ufffd')
    expect(missingGlyphs).toEqual({ 漢: 2 })
    expect(view?.children?.[1]?.props?.render?.({})).toEqual([
      { type: 'TEXT_INSTANCE', value: '\ufffd' },
    ])
    expect(missingGlyphs).toEqual({ 漢: 2, 字: 1 })
  })

  it('sets text from the right when its first letter runs from the right, and keeps its logical order', async () => {
    const { tree } = await prepare(<Text style={{ fontSize: 9 }}>العربية</Text>)
    const text = tree.children?.[0]?.children?.[1]
    expect(text?.style).toEqual({ fontSize: 9, direction: 'rtl', textAlign: 'right' })
    expect(text?.props?.actual).toBe('العربية')
  })

  it('sets words from right to left in their own font first, spaces between them included', async () => {
    const { tree } = await prepare(<Text>said: العربية لغة, 3.</Text>)
    const text = tree.children?.[0]?.children?.[1]
    expect(text?.children?.map((child) => [child.style, textOf(child)])).toEqual([
      [undefined, 'said: '],
      [{ fontFamily: ['second', 'first'], direction: 'ltr' }, 'العربية لغة'],
      [undefined, ', 3.'],
    ])
  })

  it('spells a whole text only where it has no parts that are told apart', async () => {
    const { tree } = await prepare(
      <View>
        <Text>العربية 2024.</Text>
        <Text>العربية English</Text>
        <Text>
          العربية <Link src="#a">لغة</Link>
        </Text>
      </View>,
    )
    const texts = tree.children?.[0]?.children?.[1]?.children ?? []
    expect(texts.map((text) => text.props?.actual)).toEqual(['العربية 2024.', undefined, undefined])
  })

  it('lets no word be hyphenated', async () => {
    const { tree } = await prepare(<Text>Łódź</Text>)
    expect(tree.children?.[0]?.children?.[1]?.props?.hyphenationPenalty).toBe(10_000)
  })

  it('takes a link by its alternative, else its text, else its target', async () => {
    const { linkLabels } = await prepare(
      <Text>
        <Link src="#a">text of a</Link>
        <Link src="#b" alt="alternative of b">
          text of b
        </Link>
        <Link src="#c"> </Link>
        <Link src="#a">another text</Link>
      </Text>,
    )
    expect(Object.fromEntries(linkLabels)).toEqual({
      '#a': 'text of a',
      '#b': 'alternative of b',
      '#c': '#c',
    })
  })
})
