import { ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

/**
 * `unreadable`: the draft still lies where it was, and is shown apart. `older-version`: what a draft was before
 * this version of the app rewrote it, whole, in `raw`. `at` is when, by the device's clock.
 */
export type SetAside = { draft: string; title: string; at: string } & (
  | { kind: 'unreadable' }
  | { kind: 'older-version'; format: string; raw: unknown }
)

/** Nothing here is ever deleted but by the person. One entry for each draft and kind; `put` keeps the first. */
export type SetAsideRepository = {
  list(): Promise<Result<SetAside[], StorageProblem>>
  /** The ids of the drafts that `list` tells as unreadable; no older version is loaded for it. */
  unreadable(): Promise<Result<ReadonlySet<string>, StorageProblem>>
  put(entry: SetAside): Promise<Result<void, StorageProblem>>
  remove(entry: SetAside): Promise<Result<void, StorageProblem>>
  /** The draft can be read after all. */
  readable(draft: string): Promise<Result<void, StorageProblem>>
}

const unreadableEnd = ' unreadable'
const unreadableKey = (draft: string) => `${draft}${unreadableEnd}`
const keyOf = (entry: SetAside): string =>
  entry.kind === 'unreadable' ? unreadableKey(entry.draft) : `${entry.draft} ${entry.format}`

export const createSetAsideRepository = (
  database: Database,
  codec: Codec = plainCodec,
): SetAsideRepository => ({
  list: () =>
    attempt(async () =>
      (await database.getAll('set-aside')).flatMap((stored) => openEntry(codec, stored)),
    ),
  unreadable: () =>
    attempt(async () => {
      const keys = await database.getAllKeys('set-aside')
      const wanted = keys.filter((key) => key.endsWith(unreadableEnd))
      const stored = await Promise.all(wanted.map((key) => database.get('set-aside', key)))
      return unreadableAmong(stored.flatMap((value) => openEntry(codec, value)))
    }),
  put: (entry) =>
    inOneStep(database, ['set-aside'], async (step) => {
      const store = step.objectStore('set-aside')
      const isThere = (await store.getKey(keyOf(entry))) !== undefined
      if (!isThere) await store.put(codec.seal(entry), keyOf(entry))
    }),
  remove: (entry) => attempt(() => database.delete('set-aside', keyOf(entry))),
  readable: (draft) =>
    attempt(async () => {
      const key = unreadableKey(draft)
      if ((await database.getKey('set-aside', key)) !== undefined)
        await database.delete('set-aside', key)
    }),
})

/** For as long as the page is open. */
export function createMemorySetAside(): SetAsideRepository {
  const kept = new Map<string, SetAside>()
  return {
    list: () => Promise.resolve(ok([...kept.values()])),
    unreadable: () => Promise.resolve(ok(unreadableAmong([...kept.values()]))),
    put(entry) {
      if (!kept.has(keyOf(entry))) kept.set(keyOf(entry), entry)
      return Promise.resolve(ok(undefined))
    },
    remove: (entry) => Promise.resolve(ok(void kept.delete(keyOf(entry)))),
    readable: (draft) => Promise.resolve(ok(void kept.delete(unreadableKey(draft)))),
  }
}

const unreadableAmong = (entries: readonly SetAside[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ kind, draft }) => (kind === 'unreadable' ? [draft] : [])))

/** None where it cannot be read. */
function openEntry(codec: Codec, stored: unknown): SetAside[] {
  const opened = codec.open(stored)
  const entry = opened.ok ? entryFrom(opened.value) : undefined
  return entry ? [entry] : []
}

function entryFrom(value: unknown): SetAside | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, draft, title, at, format, raw } = value as Readonly<Record<string, unknown>>
  if (typeof draft !== 'string' || typeof title !== 'string' || typeof at !== 'string')
    return undefined
  if (kind === 'unreadable') return { kind, draft, title, at }
  return kind === 'older-version' && typeof format === 'string'
    ? { kind, draft, title, at, format, raw }
    : undefined
}
