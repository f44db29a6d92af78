/**
 * What turned one JSON value into another, readable in both directions. Lists of items with ids are told item
 * by item; an absent member is `undefined`.
 */
export type Patch =
  | { kind: 'value'; before?: unknown; after?: unknown }
  | { kind: 'members'; members: Record<string, Patch> }
  | { kind: 'items'; removed: Placed[]; added: Placed[]; changed: Record<string, Patch> }

/** `at` counts from 0 in the list that holds the item: the older one for what was removed, else the newer. */
export type Placed = { at: number; item: unknown }

type Json = Readonly<Record<string, unknown>>
type Item = Json & { id: string }

/** `undefined` when nothing changed. Parts that both values share are not looked into, so a keystroke is cheap. */
export function patchBetween(before: unknown, after: unknown): Patch | undefined {
  if (Object.is(before, after)) return undefined
  if (isObject(before) && isObject(after)) return membersBetween(before, after)
  if (Array.isArray(before) && Array.isArray(after)) return listBetween(before, after)
  return {
    kind: 'value',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

function membersBetween(before: Json, after: Json): Patch | undefined {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const members = changedOf(names, (name) => patchBetween(own(before, name), own(after, name)))
  return members && { kind: 'members', members }
}

function listBetween(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  const older = byId(before)
  const newer = byId(after)
  if (older && newer && sameOrder([...older.keys()], [...newer.keys()]))
    return itemsBetween(older, newer)
  const same =
    before.length === after.length &&
    before.every((item, at) => patchBetween(item, after[at]) === undefined)
  return same ? undefined : { kind: 'value', before, after }
}

function itemsBetween(older: Map<string, Item>, newer: Map<string, Item>): Patch | undefined {
  const placed = (items: Map<string, Item>, others: Map<string, Item>): Placed[] =>
    [...items.values()].flatMap((item, at) => (others.has(item.id) ? [] : [{ at, item }]))
  const both = [...older.keys()].filter((id) => newer.has(id))
  const changed = changedOf(both, (id) => patchBetween(older.get(id), newer.get(id)))
  const removed = placed(older, newer)
  const added = placed(newer, older)
  if (!changed && removed.length === 0 && added.length === 0) return undefined
  return { kind: 'items', removed, added, changed: changed ?? {} }
}

function changedOf(
  names: Iterable<string>,
  patchOf: (name: string) => Patch | undefined,
): Record<string, Patch> | undefined {
  const changed: [string, Patch][] = []
  for (const name of names) {
    const patch = patchOf(name)
    if (patch) changed.push([name, patch])
  }
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}

/** Only lists in which every item has an id of its own; an empty one counts. */
function byId(list: readonly unknown[]): Map<string, Item> | undefined {
  const items = new Map<string, Item>()
  for (const item of list) if (isItem(item)) items.set(item.id, item)
  return items.size === list.length ? items : undefined
}

function sameOrder(older: readonly string[], newer: readonly string[]): boolean {
  const known = new Set(newer)
  const kept = new Set(older)
  const left = older.filter((id) => known.has(id))
  const right = newer.filter((id) => kept.has(id))
  return left.every((id, at) => id === right[at])
}

const own = (value: Json, name: string) => (Object.hasOwn(value, name) ? value[name] : undefined)
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isItem = (value: unknown): value is Item => isObject(value) && typeof value['id'] === 'string'
