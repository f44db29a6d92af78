import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inventory2024, inventory2025 } from './an-inventory.ts'
import { rows2024 } from './inventory-rows-2024.ts'
import { rows2025 } from './inventory-rows-2025.ts'

/** The files in tests/fixtures/inventory and their bytes. */
export const inventoryFixtures: readonly (readonly [string, Uint8Array])[] = [
  ['omb-2024.csv', inventory2024(rows2024)],
  ['omb-2025.csv', inventory2025(rows2025)],
]

/** Run `npx tsx tests/support/write-inventory-fixtures.ts` after a change of the rows. */
if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, bytes] of inventoryFixtures)
    writeFileSync(new URL(`../fixtures/inventory/${name}`, import.meta.url), bytes)
