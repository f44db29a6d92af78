import type { InventoryMap } from '#schemas/inventory-map.ts'
import type { ReadableRow } from './contradiction.ts'
import type { QuotedCell } from './row-reader.ts'

/** How one reading stands in two years. */
export type RowChange = {
  readonly reading: string
  readonly label: string
  readonly change: 'same' | 'changed' | 'not-asked-before' | 'no-longer-asked'
  readonly earlier: readonly QuotedCell[]
  readonly later: readonly QuotedCell[]
}

type Readings = Pick<InventoryMap, 'readings'>

/** Every reading of either year, in the order of the earlier year's form. */
export function rowChanges(
  maps: { readonly earlier: Readings; readonly later: Readings },
  earlier: ReadableRow,
  later: ReadableRow,
): RowChange[] {
  const labels = new Map(
    [...maps.later.readings, ...maps.earlier.readings].map(({ id, label }) => [id, label]),
  )
  const ids = new Set([...maps.earlier.readings, ...maps.later.readings].map(({ id }) => id))
  return Array.from(ids, (reading) => ({
    reading,
    label: labels.get(reading) ?? '',
    change: changeOf(reading, earlier, later),
    earlier: earlier.reader.quote(reading),
    later: later.reader.quote(reading),
  })).filter((change) => change.earlier.length + change.later.length > 0)
}

function changeOf(reading: string, earlier: ReadableRow, later: ReadableRow): RowChange['change'] {
  if (!earlier.reader.read(reading)) return 'not-asked-before'
  if (!later.reader.read(reading)) return 'no-longer-asked'
  return differs(reading, earlier, later) ? 'changed' : 'same'
}

/**
 * Both years let it be read and it reads otherwise: days by the day, options by their values, words by
 * themselves. An option that no map knows is compared by its words.
 */
export function differs(reading: string, earlier: ReadableRow, later: ReadableRow): boolean {
  const one = earlier.reader.read(reading)
  const other = later.reader.read(reading)
  if (!one || !other) return false
  if (one.kind === 'day' && one.day !== undefined && other.day !== undefined)
    return one.day !== other.day
  const byOption = one.kind !== 'text' && one.kind !== 'day'
  const unknown = one.values.includes('other') && other.values.includes('other')
  if (!byOption || unknown) return one.plain !== other.plain
  return [...one.values].sort().join() !== [...other.values].sort().join()
}
