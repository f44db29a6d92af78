import { describe, expect, test } from 'vitest'
import type { InventoryReading } from '#schemas/inventory-map.ts'
import { cellsOfKept, rowReader } from '#src/domain/row-reader.ts'
import { anId } from '#tests/support/an-assessment.ts'

const column = (id: string, number: number) => ({ column: id, number, prompt: `What of ${id}?` })
const readings: InventoryReading[] = [
  {
    id: 'tested',
    label: 'Test',
    kind: 'choice',
    columns: [column('test', 2)],
    values: [
      { begins: 'no', value: 'not-done' },
      { begins: 'no testing', value: 'skipped' },
      { begins: 'Yes – by', value: 'done' },
    ],
  },
  {
    id: 'features',
    label: 'Features',
    kind: 'many',
    columns: [column('features', 3), column('features-other', 4)],
    values: [
      { begins: 'age', value: 'age' },
      { begins: 'sex', value: 'sex' },
    ],
  },
  { id: 'purpose', label: 'Purpose', kind: 'text', columns: [column('purpose', 5)] },
  { id: 'since', label: 'Since', kind: 'day', columns: [column('since', 6)] },
]
const reader = (cells: Record<string, string>) => rowReader({ readings }, (id) => cells[id])

describe('what a cell says', () => {
  test.each([
    ['No', ['not-done']],
    ['No testing: it was late', ['skipped']],
    ['Yes - by the mayor', ['done']],
    ['Not known', ['other']],
    ['N/A', ['not-applicable']],
    ['not applicable', ['not-applicable']],
    ['', ['blank']],
    ['   ', ['blank']],
  ])('as one option, “%s” reads %j', (text, values) => {
    expect(reader({ test: text }).read('tested')?.values).toEqual(values)
  })

  test('as several options, from all its columns, by whole words', () => {
    const read = reader({ features: 'Sex/Gender,Other', 'features-other': 'Age' }).read('features')
    expect(read?.values).toEqual(['age', 'sex'])
    expect(reader({ features: 'Agency' }).read('features')?.values).toEqual(['other'])
  })

  test('as a day, when it names a single one', () => {
    expect(reader({ since: '2/1/2019' }).read('since')?.day).toBe('2019-02-01')
    expect(reader({ since: 'Feb-19' }).read('since')?.day).toBeUndefined()
  })

  test('is not known where the form does not ask or nothing is quoted', () => {
    expect(reader({}).read('tested')).toBeUndefined()
    expect(reader({ test: 'No' }).read('ghost')).toBeUndefined()
  })
})

test('quotes each cell with its question and column', () => {
  expect(reader({ test: ' No ' }).quote('tested')).toEqual([
    { reading: 'tested', label: 'Test', prompt: 'What of test?', column: 2, statement: 'No' },
  ])
  expect(reader({}).quote('ghost')).toEqual([])
})

test('a kept row knows blanks only when it was kept whole', () => {
  const row = { id: anId(1), source: anId(2), layout: 'omb-2024', row: 9, cells: { a: 'x' } }
  expect(cellsOfKept({ ...row, otherCells: 'blank' })('b')).toBe('')
  expect(cellsOfKept({ ...row, otherCells: 'not-quoted' })('b')).toBeUndefined()
  expect(cellsOfKept({ ...row, otherCells: 'not-quoted' })('a')).toBe('x')
})
