import { Link, Text, View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { elementToTree } from '#src/export/tagged/element-to-tree.ts'
import { isText, textOf } from '#src/export/tagged/tree-node.ts'
import { sheet } from './sample-document.tsx'

it('reads the text of a tree in the order in which it was written, a line for each paragraph', async () => {
  const tree = await elementToTree(
    sheet(
      <View>
        <Text>
          One <Link src="https://example.org">two</Link> three
        </Text>
        <Text>Four</Text>
      </View>,
    ),
  )
  expect(textOf(tree).split('\n').filter(Boolean)).toEqual(['A heading', 'One two three', 'Four'])
  expect(tree.children?.[0]?.children?.map(isText)).toEqual([true, false])
})
