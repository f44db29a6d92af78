import { expect, it } from 'vitest'
import { keyed } from '#src/export/pdf/keyed.ts'

it('gives equal items keys of their own', () => {
  expect(keyed(['a', 'a'])).toEqual([
    { key: '0', item: 'a', index: 0 },
    { key: '1', item: 'a', index: 1 },
  ])
})
