import { describe, expect, test } from 'vitest'
import { type Inventory, readInventory } from '#src/inventory/read-inventory.ts'
import { inventorySource, reportedUseCase } from '#src/inventory/report-use-case.ts'
import {
  aUseCase2024,
  type CellsById,
  inventory2024,
  inventory2024FirstEdition,
  inventory2025,
} from '#tests/support/an-inventory.ts'
import { rows2024 } from '#tests/support/inventory-rows-2024.ts'
import { rows2025 } from '#tests/support/inventory-rows-2025.ts'

async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<Inventory> {
  const result = await readInventory(bytes, 'inventory.csv')
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

const cellsOf = async (cells: CellsById, print = inventory2024) => {
  const inventory = await opened(print([cells]))
  return new Map(
    reportedUseCase(inventory, inventory.useCases[0]!).cells.map((cell) => [cell.column, cell]),
  )
}

describe('reportedUseCase', () => {
  test('gives every cell with its column, its header and what was asked', async () => {
    const cells = await cellsOf({ ...aUseCase2024, 'dev-method': ' Developed in-house. ' })
    expect(cells.size).toBe(62)
    expect(cells.get('dev-method')).toEqual({
      column: 'dev-method',
      index: 15,
      header:
        'Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house?',
      prompt:
        'Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house?',
      value: 'Developed in-house.',
      blank: false,
      notApplicable: false,
    })
  })

  test('cites a machine name as the header, and the question as what was asked', async () => {
    const first = await cellsOf(aUseCase2024, inventory2024FirstEdition)
    expect(first.get('opt-out')).toMatchObject({ header: '67_opt_out', index: 60 })
    expect(first.get('impact-assessment')?.prompt).toMatch(/^Has an AI impact assessment been/)
  })

  test.each([
    ['', true, false],
    [' ', true, false],
    ['\u00a0', true, false],
    ['N/A', false, true],
    ['NA ', false, true],
    ['Not Applicable', false, true],
    ['not applicable.', false, true],
    ['N/A - individuals are not interacting with the AI', false, false],
    ['No', false, false],
  ])('tells %j: blank %s, not applicable %s', async (value, blank, notApplicable) => {
    const cells = await cellsOf({ ...aUseCase2024, 'appeal-process': value })
    expect(cells.get('appeal-process')).toMatchObject({ blank, notApplicable })
  })

  test('takes several options apart, and only where several could be picked', async () => {
    const text = 'Sex/Gender,Age,Other'
    const cells = await cellsOf({ ...aUseCase2024, 'demo-features': text, 'key-risks': text })
    expect(cells.get('demo-features')?.options).toEqual(['Sex/Gender', 'Age', 'Other'])
    expect(cells.get('key-risks')).not.toHaveProperty('options')
    expect(cells.get('demo-features-other')?.explains).toBe('demo-features')
    expect(cells.get('ai-notice')).toMatchObject({ blank: true, options: [] })
  })

  test('takes the empty Python list of 2025 for a blank', async () => {
    const cells = await cellsOf(
      { 'use-case-name': 'X', 'demographic-features': '[]' },
      inventory2025,
    )
    expect(cells.get('demographic-features')).toMatchObject({ blank: true, options: [] })
  })
})

describe('inventorySource', () => {
  test.each([
    [inventory2024(rows2024), '2024 consolidated federal AI use case inventory', '2025-01-23'],
    [
      inventory2024FirstEdition(rows2024),
      '2024 consolidated federal AI use case inventory',
      '2024-12-18',
    ],
    [inventory2025(rows2025), '2025 consolidated federal AI use case inventory', '2026-04'],
  ])('names the published collection %#', async (bytes, title, date) => {
    const inventory = await opened(bytes)
    expect(inventorySource(inventory)).toEqual({
      title,
      author: 'Office of Management and Budget',
      date,
      file: { name: 'inventory.csv', sha256: inventory.file.sha256 },
    })
  })

  test("names a single agency's own file after the agency, undated", async () => {
    const inventory = await opened(inventory2024FirstEdition([aUseCase2024, aUseCase2024]))
    expect(inventorySource(inventory)).toMatchObject({
      title: '2024 AI use case inventory',
      author: 'Department of Roads',
      date: '',
    })
  })
})
