import { View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { Contents } from '#src/export/pdf/Contents.tsx'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('lists the chapters in reading order, each a link with its page', async () => {
  const entries = ['a', 'b', 'c'].map((id) => ({ id, title: `Chapter ${id}` }))
  const { lines } = await renderPart(
    <View>
      <Contents entries={entries} say={say} />
      {entries.map(({ id }) => (
        <View key={id} id={id} wrap={false} style={{ height: 700 }} />
      ))}
    </View>,
  )
  expect(lines).toEqual([
    'H3 In this report',
    'TOC',
    'TOCI',
    'Link Chapter a 2',
    'TOCI',
    'Link Chapter b 3',
    'TOCI',
    'Link Chapter c 4',
  ])
})
