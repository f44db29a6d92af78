import { describe, expect, test } from 'vitest'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { type OpenInventory, openInventory } from '#src/workflows/open-inventory.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aUseCase2024, inventory2024 } from '#tests/support/an-inventory.ts'

const rows = [
  aUseCase2024,
  { ...aUseCase2024, 'use-case-name': 'Queue Counter', 'impact-type': 'Rights-Impacting' },
  { ...aUseCase2024, 'use-case-name': 'Queue Forecast', agency: 'Department of Parks', abr: 'DPK' },
]
const file = (content: Uint8Array | string = inventory2024(rows)) => aFile('list.csv', content)

async function opened(): Promise<OpenInventory> {
  const result = await openInventory({ readInventory }, file())
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

describe('an inventory that was opened', () => {
  test('says what it is', async () => {
    const { title, total, inventory } = await opened()
    expect(title).toMatch(/2024/)
    expect(total).toBe(3)
    expect(inventory.file).toMatchObject({
      name: 'list.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('is searched by words and narrowed by agency and impact, with counts', async () => {
    const inventory = await opened()
    const found = inventory.search({ text: 'queue' })
    expect(found.matches.map(({ name }) => name)).toEqual(['Queue Counter', 'Queue Forecast'])
    expect(found.agencies).toEqual([
      { value: 'Department of Parks', count: 1 },
      { value: 'Department of Roads', count: 1 },
    ])
    const narrowed = inventory.search({ text: 'queue', impact: 'rights' })
    expect(narrowed.matches.map(({ row }) => row)).toEqual([3])
  })

  test('shows a row cell by cell, by its number in a spreadsheet', async () => {
    const inventory = await opened()
    const shown = inventory.caseAt(2)
    expect(shown?.useCase.name).toBe('Pothole Finder')
    expect(shown?.cells).toContainEqual(
      expect.objectContaining({ column: 'agency', value: 'Department of Roads', blank: false }),
    )
    expect(inventory.caseAt(1)).toBeUndefined()
    expect(inventory.caseAt(99)).toBeUndefined()
  })
})

describe('a file that is none', () => {
  test('of 200 MB is refused before a byte of it is read', async () => {
    const large = Object.assign(file(), { size: 200_000_000 })
    expect(await openInventory({ readInventory }, large)).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 200_000_000, limit: 100_000_000 },
    })
    expect(large.reads).toBe(0)
  })

  test('says what was expected and what was found', async () => {
    expect(await openInventory({ readInventory }, file('name,town\r\nx,y\r\n'))).toMatchObject({
      ok: false,
      error: { kind: 'not-an-inventory', found: { columns: 2, headers: ['name', 'town'] } },
    })
  })
})

test('reading tells how far it is, and stops when it is told to', async () => {
  const many = inventory2024(Array.from({ length: 3_000 }, () => aUseCase2024))
  const shares: number[] = []
  const onProgress = (share: number) => shares.push(share)
  await openInventory({ readInventory }, file(many), { onProgress })
  expect(shares.length).toBeGreaterThan(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))

  const signal = AbortSignal.abort()
  expect(await openInventory({ readInventory }, file(many), { signal })).toEqual({
    ok: false,
    error: { kind: 'stopped' },
  })
})
