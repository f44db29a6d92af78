import { describe, expect, test } from 'vitest'
import { checkInventory } from '#src/inventory/check-inventory.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aUseCase2024, type CellsById, inventory2024 } from '#tests/support/an-inventory.ts'

const studied = { ...aUseCase2024, 'impact-assessment': 'Yes' }
const whole = { ...studied, 'appeal-process': 'Yes' }

async function inventoryOf(rows: readonly CellsById[]) {
  const inventory = await readInventory(inventory2024(rows), 'list.csv')
  if (!inventory.ok) throw new Error(inventory.error.kind)
  return inventory.value
}

describe('a whole inventory', () => {
  test('tells each row that says something that does not go together, by its number', async () => {
    const checked = await checkInventory(aFramework, await inventoryOf([whole, studied, whole]))
    expect(checked).toMatchObject({ ok: true, value: { checked: 3, rows: [{ row: 3 }] } })
    const rows = checked.ok ? checked.value.rows : []
    expect(rows[0]?.contradictions.map(({ key }) => key)).toEqual(['studied-without-appeal/3'])
  })

  test('is plain data for a worker', async () => {
    const checked = await checkInventory(aFramework, await inventoryOf([studied]))
    expect(structuredClone(checked)).toEqual(checked)
  })

  test('reports how far it is, and can be stopped on the way', async () => {
    const inventory = await inventoryOf(Array(400).fill(studied))
    const shares: number[] = []
    await checkInventory(aFramework, inventory, { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual([0, 0.32, 0.64, 0.96])
    const stop = new AbortController()
    const checking = checkInventory(aFramework, inventory, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(await checking).toEqual({ ok: false, error: { kind: 'stopped' } })
  })

  test('of a form that the framework does not map cannot be checked', async () => {
    const inventory = { ...(await inventoryOf([studied])), layout: 'omb-2030' }
    expect(await checkInventory(aFramework, inventory)).toEqual({
      ok: false,
      error: { kind: 'layout-unmapped', layout: 'omb-2030' },
    })
  })
})
