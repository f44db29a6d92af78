import { View } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { keyed } from '#src/export/pdf/keyed.ts'
import { Body, Cell, Digits, Label, LateText, Prose, Small } from '#src/export/pdf/Type.tsx'
import { renderPart } from './render-part.tsx'

it('sets each size as a paragraph', async () => {
  const { lines } = await renderPart(
    <View>
      <Body>body</Body>
      <Small>small</Small>
      <Label>label</Label>
      <Cell>cell</Cell>
      <Digits>0123</Digits>
    </View>,
  )
  expect(lines).toEqual(['P body', 'P small', 'P label', 'P cell', 'P 0123'])
})

it('makes a paragraph of each line that a person wrote', async () => {
  const { lines } = await renderPart(<Prose text={'one\r\n\r\ntwo\n \nالعربية'} />)
  expect(lines.slice(0, 2)).toEqual(['P one', 'P two'])
  expect(lines[2]).toContain('(العربية)')
})

it('knows late what late text says, at the height of one line', async () => {
  const { lines, pages } = await renderPart(
    <View>
      {keyed(Array(40).fill('late')).map(({ key }) => (
        <LateText key={key} render={({ totalPages }) => `of ${totalPages}`} />
      ))}
    </View>,
  )
  expect(pages).toHaveLength(1)
  expect(lines).toEqual(Array(40).fill('P of 1'))
})
