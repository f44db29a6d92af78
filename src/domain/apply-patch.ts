import type { Patch, Placed } from './patch.ts'

export type Direction = 'forward' | 'back'

/**
 * The value after the patch, or with `back` the one before it. Nothing is changed in place, and parts that the
 * patch does not name are shared. Where the value is not what the patch was made from, the patch wins.
 */
export function applyPatch(patch: Patch, value: unknown, direction: Direction): unknown {
  switch (patch.kind) {
    case 'value':
      return direction === 'forward' ? patch.after : patch.before
    case 'members':
      return withMembers(patch.members, value, direction)
    case 'items':
      return withItems(patch, value, direction)
  }
}

function withMembers(members: Record<string, Patch>, value: unknown, direction: Direction) {
  const entries = new Map<string, unknown>(isObject(value) ? Object.entries(value) : [])
  for (const [name, patch] of Object.entries(members)) {
    const next = applyPatch(patch, entries.get(name), direction)
    if (next === undefined) entries.delete(name)
    else entries.set(name, next)
  }
  return Object.fromEntries(entries)
}

type Items = Extract<Patch, { kind: 'items' }>

function withItems({ removed, added, changed }: Items, value: unknown, direction: Direction) {
  const [gone, come] = direction === 'forward' ? [removed, added] : [added, removed]
  const moved = new Set([...gone, ...come].map(({ item }) => idOf(item)))
  const list = (Array.isArray(value) ? value : [])
    .filter((item) => !moved.has(idOf(item)))
    .map((item) => {
      const patch = ownPatch(changed, idOf(item))
      return patch ? applyPatch(patch, item, direction) : item
    })
  for (const { at, item } of inOrder(come)) list.splice(at, 0, item)
  return list
}

const inOrder = (placed: readonly Placed[]) => [...placed].sort((a, b) => a.at - b.at)
const ownPatch = (changed: Record<string, Patch>, id: string | undefined) =>
  id !== undefined && Object.hasOwn(changed, id) ? changed[id] : undefined

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function idOf(item: unknown): string | undefined {
  const id = isObject(item) ? item['id'] : undefined
  return typeof id === 'string' ? id : undefined
}
