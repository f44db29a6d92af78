import type { InventoryReading } from '#schemas/inventory-map.ts'

/** Column id, its number counted from 1, and what the form asks. */
type Asked = readonly [column: string, number: number, prompt: string]
type Option = readonly [begins: string, value: string]

const reading =
  (kind: InventoryReading['kind']) =>
  (
    id: string,
    label: string,
    columns: readonly Asked[],
    options: readonly Option[] = [],
  ): InventoryReading => ({
    id,
    label,
    kind,
    columns: columns.map(([column, number, prompt]) => ({ column, number, prompt })),
    ...(options.length > 0 && { values: options.map(([begins, value]) => ({ begins, value })) }),
  })

export const choice = reading('choice')
export const many = reading('many')
export const text = reading('text')
export const day = reading('day')
