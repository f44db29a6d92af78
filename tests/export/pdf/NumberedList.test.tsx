import { expect, it } from 'vitest'
import { NumberedList } from '#src/export/pdf/NumberedList.tsx'
import { renderPart } from './render-part.tsx'

it('is a list with its numbers as labels', async () => {
  const { lines } = await renderPart(<NumberedList items={['one', 'two']} />)
  expect(lines).toEqual(['L', 'LI', 'Lbl 1.', 'LBody one', 'LI', 'Lbl 2.', 'LBody two'])
})

it('is nothing when there is nothing to list', async () => {
  const { lines } = await renderPart(<NumberedList items={[]} />)
  expect(lines).toEqual([])
})
