import { writeFileSync } from 'node:fs'
import { inventory2024, inventory2025 } from './an-inventory.ts'
import { rows2024 } from './inventory-rows-2024.ts'
import { rows2025 } from './inventory-rows-2025.ts'

/** Run `npx tsx tests/support/write-inventory-fixtures.ts` after a change of the rows. */
const folder = new URL('../fixtures/inventory/', import.meta.url)
writeFileSync(new URL('omb-2024.csv', folder), inventory2024(rows2024))
writeFileSync(new URL('omb-2025.csv', folder), inventory2025(rows2025))
