const current = 'plumbline-framework/2'
type Json = Readonly<Record<string, unknown>>

/**
 * A questionnaire of an earlier version as this one writes it; what is of no earlier version, or holds what
 * its version could not hold, comes back as it is, for the schema to judge.
 */
export function migrateFramework(input: unknown): unknown {
  if (!isObject(input) || input['format'] !== 'plumbline-framework/1') return input
  const maps: unknown = input['inventoryMaps']
  if (!Array.isArray(maps) || 'contradictions' in input || maps.some(hasReadings)) return input
  return {
    ...input,
    format: current,
    contradictions: [],
    inventoryMaps: maps.map((map) => (isObject(map) ? { ...map, readings: [] } : map)),
  }
}

const hasReadings = (map: unknown) => isObject(map) && 'readings' in map

const isObject = (input: unknown): input is Json =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
