import { beforeAll, describe, expect, test } from 'vitest'
import { readInventory } from '#src/inventory/read-inventory.ts'
import {
  buildSearchIndex,
  type SearchIndex,
  type SearchQuery,
  searchUseCases,
} from '#src/inventory/search.ts'
import { inventory2024 } from '#tests/support/an-inventory.ts'
import { rows2024 } from '#tests/support/inventory-rows-2024.ts'

let index: SearchIndex

beforeAll(async () => {
  const result = await readInventory(inventory2024(rows2024), 'inventory.csv')
  if (!result.ok) throw new Error(result.error.kind)
  index = buildSearchIndex(result.value)
})

const namesFor = (query: Partial<SearchQuery>) =>
  searchUseCases(index, { text: '', ...query }).matches.map(({ name }) => name)

describe('searchUseCases', () => {
  test.each([
    ['hurricane', ['Hurricane Score']],
    ['HURR sco', ['Hurricane Score']],
    ['score hurricane', ['Hurricane Score']],
    ['dhs', ['Hurricane Score']],
    ['homeland', ['Hurricane Score']],
    ['ICE', ['Hurricane Score']],
    ['rio', ['Río Grande Flood Watch']],
    ['río  grande', ['Río Grande Flood Watch']],
    ['chat', ['CampChat assistant']],
    ['letter appeals', ['Letter Sorter']],
    ['hurricane afs', []],
    ['urricane', []],
  ])('finds %j', (text, names) => {
    expect(namesFor({ text })).toEqual(names)
  })

  test('lists everything in file order when nothing is asked', () => {
    const { matches, total } = searchUseCases(index, { text: ' ' })
    expect(total).toBe(11)
    expect(matches).toHaveLength(11)
    expect(matches.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13])
  })

  test('filters by agency, component and impact together with the words', () => {
    const agency = 'Agency for Family Support'
    expect(namesFor({ agency })).toHaveLength(4)
    expect(namesFor({ agency, component: 'Payments Office' })).toEqual([
      'Child Benefit Fraud Flag',
      'Letter Sorter',
    ])
    expect(namesFor({ agency, component: 'Payments Office', impact: 'rights' })).toEqual([
      'Child Benefit Fraud Flag',
    ])
    expect(namesFor({ agency, text: 'letter', component: '' })).toHaveLength(2)
    expect(namesFor({ agency, text: 'bridge' })).toEqual([])
  })

  test('takes an agency that was spelled with a stray space for the same agency', () => {
    expect(namesFor({ agency: 'Department of Roads and Bridges' })).toHaveLength(3)
  })

  test('counts what each choice would list, as if nothing were chosen in its own filter', () => {
    const found = searchUseCases(index, { text: '', agency: 'Agency for Family Support' })
    expect(found.agencies).toEqual([
      { value: 'Agency for Family Support', count: 4 },
      { value: 'Department of Homeland Security', count: 1 },
      { value: 'Department of Roads and Bridges', count: 3 },
      { value: 'Parks and Rivers Commission', count: 3 },
    ])
    expect(found.components).toEqual([
      { value: 'Appeals Office', count: 1 },
      { value: 'Payments Office', count: 2 },
      { value: 'Placements', count: 1 },
    ])
    expect(found.impacts).toEqual([
      { value: 'neither', count: 2 },
      { value: 'rights', count: 1 },
      { value: 'both', count: 1 },
    ])
  })

  test('keeps the counts of a filter while one of its values is chosen', () => {
    const query = { text: '', impact: 'rights' } as const
    const found = searchUseCases(index, query)
    expect(found.matches).toHaveLength(2)
    expect(found.impacts.map(({ count }) => count).reduce((a, b) => a + b)).toBe(11)
  })
})
