import { expect, test } from 'vitest'
import { nextTurn } from '#src/storage/next-turn.ts'

test('what waited comes first', async () => {
  const order: string[] = []
  setImmediate(() => order.push('a key'))
  for (let turn = 0; turn < 50; turn += 1) await nextTurn()
  order.push('the rest of the work')
  expect(order).toEqual(['a key', 'the rest of the work'])
})
