import { describe, expect, test } from 'vitest'
import type { InventoryRow } from '#schemas/assessment.ts'
import { keptPairs, keptRows } from '#src/domain/kept-rows.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import { anId } from '#tests/support/an-assessment.ts'
import { memo } from '../frameworks/omb-m-24-10/situation.ts'

const names = { agency: 'Homeland', bureau: 'ICE', 'use-case-name': 'Score' }
const earlier = aKeptRow({ id: anId(1), cells: names })
const later = aKeptRow({
  ...{ id: anId(2), layout: 'omb-2025', row: 9 },
  cells: { 'agency-name': 'Homeland', 'agency-bureau': 'ICE', 'use-case-name': 'SCORE' },
})
const pairs = (...rows: InventoryRow[]) =>
  keptPairs(memo, { rows }).map((pair) => [pair.earlier.key, pair.later.key, pair.by])

test('rows stand in the order of their years; a row of an unknown form cannot be read', () => {
  const foreign = aKeptRow({ id: anId(3), layout: 'town-list' })
  expect(keptRows(memo, { rows: [later, foreign, earlier] }).map(({ key }) => key)).toEqual([
    earlier.id,
    later.id,
  ])
})

describe('two years of one use case', () => {
  test('are paired by component and name', () => {
    expect(pairs(later, earlier)).toEqual([[anId(1), anId(2), 'name']])
  })

  test('are not paired when the names differ', () => {
    const other = { ...later, cells: { ...later.cells, 'use-case-name': 'Tower' } }
    expect(pairs(earlier, other)).toEqual([])
  })

  test('are paired as a person said, whatever the names', () => {
    const other = {
      ...later,
      cells: { ...later.cells, 'use-case-name': 'Tower' },
      sameAs: { row: earlier.id, by: 'person' as const },
    }
    expect(pairs(other, earlier)).toEqual([[anId(1), anId(2), 'person']])
  })

  test('a match whose row was taken out pairs nothing', () => {
    const widow = { ...later, sameAs: { row: anId(77), by: 'person' as const } }
    expect(pairs(widow)).toEqual([])
  })
})
