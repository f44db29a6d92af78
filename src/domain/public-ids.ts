import type { Assessment } from '#schemas/assessment.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Every id that was made on the device: of the draft, its sources, claims, uses and rows. */
export function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' && uuid.test(value.id) ? [value.id] : []
  return [...new Set([...own, ...Object.values(value).flatMap(idsIn)])]
}

/**
 * The same assessment under other ids, so that nothing in it can be held against another file of the
 * same draft. Names of members may hold ids among other things, texts are ids or are left alone.
 */
export function withIds(assessment: Assessment, ids: ReadonlyMap<string, string>): Assessment {
  const { publicCopy, letters, ...rest } = assessment
  return { publicCopy, letters, ...members(rest, ids) }
}

function exchanged<T>(value: T, ids: ReadonlyMap<string, string>): T
function exchanged(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => exchanged(item, ids))
  return typeof value === 'object' && value !== null ? members(value, ids) : value
}

function members<T extends object>(value: T, ids: ReadonlyMap<string, string>): T
function members(value: object, ids: ReadonlyMap<string, string>): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [renamed(key, ids), exchanged(member, ids)]),
  )
}

const anyUuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

const renamed = (key: string, ids: ReadonlyMap<string, string>) =>
  key.replace(anyUuid, (id) => ids.get(id) ?? id)
