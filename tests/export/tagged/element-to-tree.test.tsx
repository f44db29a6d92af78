import { Document, Page, Text, View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { elementToTree } from '#src/export/tagged/element-to-tree.ts'

const Twice = ({ text }: { text: string }) => (
  <>
    <Text>{text}</Text>
    {text === '' ? null : <Text>{text}</Text>}
  </>
)

it('runs the components and keeps style apart from the other props', async () => {
  const tree = await elementToTree(
    <Document title="T">
      <Page size="A4">
        <View style={{ padding: 3 }} id="here">
          <Twice text="a" />
        </View>
      </Page>
    </Document>,
  )
  const [page] = tree.children ?? []
  const [view] = page?.children ?? []
  expect([tree.type, page?.type, view?.type]).toEqual(['DOCUMENT', 'PAGE', 'VIEW'])
  expect(view).toMatchObject({ style: { padding: 3 }, props: { id: 'here' } })
  expect(view?.children?.map((text) => text.children)).toEqual([
    [{ type: 'TEXT_INSTANCE', value: 'a' }],
    [{ type: 'TEXT_INSTANCE', value: 'a' }],
  ])
})

it('turns what `render` gives later into nodes of the same kind', async () => {
  const tree = await elementToTree(
    <Document>
      <Page>
        <Text render={() => 'later'} />
      </Page>
    </Document>,
  )
  const [text] = tree.children?.[0]?.children ?? []
  expect(text?.props?.render?.({})).toEqual([{ type: 'TEXT_INSTANCE', value: 'later' }])
})

it('fails, and does not wait for ever, when a component throws', async () => {
  const Broken = () => {
    throw new Error('broken')
  }
  await expect(
    elementToTree(
      <Document>
        <Page>
          <Broken />
        </Page>
      </Document>,
    ),
  ).rejects.toThrow('a component of the document failed')
})
