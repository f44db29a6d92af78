import { ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import { type Database, ifAny, type StorageProblem } from './database.ts'
import {
  keyOf,
  lineFrom,
  type SetAside,
  type SetAsideLine,
  unreadableAmong,
} from './set-aside-entry.ts'

/** Nothing here is ever deleted but by the person. One entry for each draft and kind; `put` keeps the first. */
export type SetAsideRepository = {
  list(): Promise<Result<SetAsideLine[], StorageProblem>>
  /** The older draft that a line tells of; `undefined` when it is gone or cannot be read. */
  load(line: SetAsideLine): Promise<Result<unknown, StorageProblem>>
  /** The ids of the drafts that `list` tells as unreadable. */
  unreadable(): Promise<Result<ReadonlySet<string>, StorageProblem>>
  put(entry: SetAside): Promise<Result<void, StorageProblem>>
  remove(line: SetAsideLine): Promise<Result<void, StorageProblem>>
  /** The draft can be read after all. */
  readable(draft: string): Promise<Result<void, StorageProblem>>
}

/** What is seldom needed is fetched where there is anything. */
const shelf = () => import('./set-aside-shelf.ts')

export const createSetAsideRepository = (
  database: Database,
  codec: Codec = plainCodec,
): SetAsideRepository => {
  const where = { database, codec }
  return {
    list: () => ifAny(database, 'set-aside', [], async () => (await shelf()).listApart(where)),
    load: async (line) => (await shelf()).loadApart(where, line),
    unreadable: () =>
      ifAny(database, 'set-aside', new Set<string>(), async () =>
        (await shelf()).unreadableApart(where),
      ),
    put: async (entry) => (await shelf()).putApart(where, entry),
    remove: async (line) => (await shelf()).removeApart(where, line),
    readable: (draft) =>
      ifAny(database, 'set-aside', undefined, async () =>
        (await shelf()).readableAfterAll(where, draft),
      ),
  }
}

/** For as long as the page is open. */
export function createMemorySetAside(): SetAsideRepository {
  const kept = new Map<string, SetAside>()
  return {
    list: () => Promise.resolve(ok([...kept.values()].flatMap((entry) => lineFrom(entry) ?? []))),
    load(line) {
      const entry = kept.get(keyOf(line))
      return Promise.resolve(ok(entry?.kind === 'older-version' ? entry.raw : undefined))
    },
    unreadable: () => Promise.resolve(ok(unreadableAmong([...kept.values()]))),
    put(entry) {
      if (!kept.has(keyOf(entry))) kept.set(keyOf(entry), entry)
      return Promise.resolve(ok(undefined))
    },
    remove: (line) => Promise.resolve(ok(void kept.delete(keyOf(line)))),
    readable: (draft) =>
      Promise.resolve(ok(void kept.delete(keyOf({ kind: 'unreadable', draft })))),
  }
}
