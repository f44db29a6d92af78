import { describe, expect, test } from 'vitest'
import { quotedUseCase } from '#src/inventory/quoted-row.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { reportedUseCase } from '#src/inventory/report-use-case.ts'
import { aCase } from '#tests/support/a-case.ts'
import { aUseCase2024, inventory2024, inventory2025 } from '#tests/support/an-inventory.ts'
import { rows2025 } from '#tests/support/inventory-rows-2025.ts'

const [row] = aCase.rows

describe('a row that was quoted by hand', () => {
  test.each([
    ['omb-2024', inventory2024, aUseCase2024],
    ['omb-2025', inventory2025, rows2025.find(({ id }) => id === 'DHS-2408')!],
  ])('in full says what the published %s file says', async (layout, print, cells) => {
    const inventory = await readInventory(print([cells]), 'inventory.csv')
    if (!inventory.ok) throw new Error(inventory.error.kind)
    const [useCase] = inventory.value.useCases
    const quoted = quotedUseCase({ source: 'list', layout, row: 2, cells, otherCells: 'blank' })
    expect(quoted).toEqual(reportedUseCase(inventory.value, useCase!))
  })

  test('says that a column which is not named was left blank, when the row is quoted in full', () => {
    const { cells } = quotedUseCase({ ...row!, otherCells: 'blank' })
    expect(cells).toHaveLength(62)
    expect(cells.find(({ column }) => column === 'opt-out')).toMatchObject({ blank: true })
  })

  test('says nothing about a column that is not quoted', () => {
    const { row: number, cells } = quotedUseCase(row!)
    expect(number).toBe(12)
    expect(cells.map(({ column, value }) => [column, value])).toEqual([
      ['use-case-name', 'Queue machine'],
      ['custom-code', 'Yes'],
      ['impact-assessment', ''],
      ['appeal-process', 'No'],
      ['no-appeal-reason', 'No time'],
    ])
  })

  test('may pick several options in one cell', () => {
    const cells = { 'demo-features': 'Sex/Gender,Age' }
    expect(quotedUseCase({ ...row!, cells }).cells[0]?.options).toEqual(['Sex/Gender', 'Age'])
  })

  test('a column that the layout lacks is a mistake of ours', () => {
    expect(() => quotedUseCase({ ...row!, cells: { 'opt-in': 'Yes' } })).toThrow(
      'Layout omb-2024 has no column "opt-in".',
    )
    expect(() => quotedUseCase({ ...row!, layout: 'omb-1999' })).toThrow('omb-1999')
  })
})
