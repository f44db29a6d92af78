import { Page, Text, View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { elementToTree } from '#src/export/tagged/element-to-tree.ts'
import type { TagProps } from '#src/export/tagged/tag-props.ts'
import { sheet } from './sample-document.tsx'

it('lets every react-pdf element say what it means, and keeps it in the tree', async () => {
  const said: TagProps = {
    tag: 'TH',
    alt: 'alternative',
    lang: 'es',
    actual: 'the text',
    scope: 'Row',
    colSpan: 2,
    rowSpan: 3,
    numbering: 'Decimal',
    artifact: true,
    signatureField: { name: 'author', label: 'Author' },
    bookmark: { title: 'Here' },
  }
  const tree = await elementToTree(
    sheet(
      <View {...said}>
        <Text {...said}>text</Text>
      </View>,
    ),
  )
  const view = tree.children?.[0]?.children?.[1]
  expect(view?.props).toMatchObject(said)
  expect(view?.children?.[0]?.props).toMatchObject(said)
  expect(Page).toBe('PAGE')
})
