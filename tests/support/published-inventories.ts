import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Inventory, readInventory } from '#src/inventory/read-inventory.ts'

/** The published files are not part of the project; they may lie beside it. */
const folder = new URL('../../../shared/inventory/', import.meta.url)

const files: Readonly<Record<string, string>> = {
  'omb-2024': '2024_consolidated_ai_inventory_raw_v2.csv',
  'omb-2025': '2025_individually_reported_AI_use_cases.csv',
}

/** The rows around the cases as they were copied out of the files of 2023, 2024 and 2025. */
export const targetRowsFile = new URL('target-rows-verbatim.json', folder)

export const publishedAbsent = [...Object.values(files), targetRowsFile].some(
  (file) => !existsSync(new URL(file, folder)),
)

/** Layout id → the published file, read by the app's own reader. */
export const readPublished = async (): Promise<Map<string, Inventory>> =>
  new Map(
    await Promise.all(
      Object.entries(files).map(async ([layout, name]) => {
        const result = await readInventory(
          Uint8Array.from(await readFile(new URL(name, folder))),
          name,
        )
        if (!result.ok) throw new Error(JSON.stringify(result.error))
        return [layout, result.value] as const
      }),
    ),
  )
