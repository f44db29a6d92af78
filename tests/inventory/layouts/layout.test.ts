import { expect, test } from 'vitest'
import { columnIndex } from '#src/inventory/layouts/layout.ts'
import { omb2024 } from '#src/inventory/layouts/omb-2024.ts'

test('columnIndex gives the position, and breaks on a column that no layout has', () => {
  expect(columnIndex(omb2024, 'use-case-name')).toBe(0)
  expect(columnIndex(omb2024, 'opt-out-other')).toBe(61)
  expect(() => columnIndex(omb2024, 'optout')).toThrow('no column "optout"')
})
