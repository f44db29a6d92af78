import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { inventoryFixtures } from '#tests/support/write-inventory-fixtures.ts'

const fixture = (name: string) =>
  readFile(new URL(`../fixtures/inventory/${name}`, import.meta.url))

test.each(inventoryFixtures)(
  '%s is what tests/support/write-inventory-fixtures.ts writes',
  async (name, bytes) => {
    expect(Buffer.compare(await fixture(name), bytes)).toBe(0)
  },
)

test('omb-2024.csv holds the traps of the published file', async () => {
  const bytes = await fixture('omb-2024.csv')
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
  const text = bytes.toString('latin1')
  expect(text.split('If Other, please explain.')).toHaveLength(10)
  expect(text).toContain('AI system\x92s outputs.')
  expect(text).toContain('under contract(s) or in-house? ,')
  expect(text).toContain('"Rights-Impacting\n"')
  expect(text).toMatch(/[^\r]\n/)
  expect(text).toContain(',\xa0,')
})

test('omb-2025.csv is UTF-8 with a mark, LF and Python lists', async () => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await fixture('omb-2025.csv'),
  )
  expect(text.startsWith('\ufeffagency,')).toBe(true)
  expect(text).not.toContain('\r')
  expect(text).toContain(`"['b) Sex', 'c) Age']"`)
})

test.each([
  ['omb-2024.csv', 11],
  ['omb-2025.csv', 11],
])('%s opens with its use cases', async (name, useCases) => {
  const result = await readInventory(Uint8Array.from(await fixture(name)), name)
  expect(result.ok && result.value.useCases).toHaveLength(useCases)
})
