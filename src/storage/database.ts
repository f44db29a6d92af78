import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { messageOf } from '#src/domain/message-of.ts'
import { err, ok, type Result } from '#src/domain/result.ts'

/** What lists need, kept beside each draft and written in the same transaction. */
export type DraftSummary = {
  id: string
  title: string
  agency: string
  component: string
  kind: 'shadow' | 'self'
  answered: number
  total: number
  unit: 'practices' | 'lines' | 'answers'
  updatedAt: string
}

/** Values are what a `Codec` made of them; what they hold is said where they are opened. */
interface Tables extends DBSchema {
  drafts: { key: string; value: unknown }
  summaries: { key: string; value: unknown }
  /** One mark for each save of a draft, `[draft, revision]`: the second claim on a revision fails. */
  revisions: { key: [string, number]; value: true }
  /** Deleted drafts, until they are brought back or purged. */
  removed: { key: string; value: unknown }
  /** What lists need of each of them. */
  'removed-lines': { key: string; value: unknown }
  /** Signing identities: the private key is a non-extractable CryptoKey. */
  identities: { key: string; value: unknown }
  /** Kept copies of cited files: `[draft, SHA-256]`. */
  attachments: { key: [string, string]; value: unknown }
  /** What changed in a draft, `[draft, number]`. */
  history: { key: [string, number]; value: unknown }
  /** Drafts as they were before a migration or a restore, and drafts that could not be read. */
  'set-aside': { key: string; value: unknown }
  /** What lists need of each of them. */
  'set-aside-lines': { key: string; value: unknown }
  /** People whose certificate is known, by its SHA-256. */
  'address-book': { key: string; value: unknown }
  /** Certificates that the person trusts to vouch for others, by their SHA-256. */
  anchors: { key: string; value: unknown }
  settings: { key: string; value: unknown }
}
export type Database = IDBPDatabase<Tables>

export type StorageProblem =
  | { kind: 'storage-refused' }
  | { kind: 'storage-full' }
  | { kind: 'storage-failed'; detail: string }

/** The stores that came with each version, from the first on. */
const storesByVersion = [
  ['drafts', 'summaries', 'revisions', 'removed', 'identities'],
  ['attachments', 'history', 'set-aside', 'address-book', 'anchors', 'settings'],
  ['removed-lines', 'set-aside-lines'],
] as const
const version = storesByVersion.length

/** The stores that a database of version `from` lacks; 0 is a new one. */
const storesSince = (from: number): readonly Store[] => storesByVersion.slice(from).flat()

export type DatabaseEvents = {
  /** Another tab holds an older version open, and this page waits for it. */
  onBlocked?: (() => void) | undefined
  /**
   * A connection that the browser ended was made anew, to a new and empty database when `isNew`. Calls go on to the
   * old one, and fail, until this has ended.
   */
  onReopened?: (database: Database, isNew: boolean) => Promise<unknown>
}

/** Milliseconds until a database that could not be opened again is tried once more. */
const retryAfter = 3_000

/**
 * Opens the database of this origin; refused in some private windows and by some settings. When the browser
 * ends the connection by itself (its storage was damaged or cleared underneath) it is opened anew, as often as it
 * takes; calls meanwhile come back with a problem.
 */
export function openDatabase(
  name = 'plumbline',
  events: DatabaseEvents = {},
): Promise<Result<Database, StorageProblem>> {
  return attempt(async () => {
    const open = () => connect(name, { onEnded: () => void reopen(), onBlocked: events.onBlocked })
    let { database: current } = await open()
    async function reopen() {
      const again = await attempt(open)
      if (!again.ok) return void setTimeout(() => void reopen(), retryAfter)
      const { database, isNew } = again.value
      await attempt(async () => events.onReopened?.(database, isNew))
      current = database
    }
    return new Proxy(current, {
      get(_first, member) {
        const value: unknown = Reflect.get(current, member)
        return typeof value === 'function' ? value.bind(current) : value
      },
    })
  })
}

type Connection = { onEnded: () => void; onBlocked: (() => void) | undefined }

async function connect(
  name: string,
  { onEnded, onBlocked }: Connection,
): Promise<{ database: Database; isNew: boolean }> {
  let isNew = false
  const database = await openDB<Tables>(name, version, {
    upgrade(fresh, from) {
      isNew = from === 0
      for (const store of storesSince(from)) fresh.createObjectStore(store)
    },
    blocked: () => onBlocked?.(),
    /** A newer version of the app waits in another tab: make room for it. */
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: onEnded,
  })
  const missing = storesSince(0).filter((store) => !database.objectStoreNames.contains(store))
  if (missing.length === 0) return { database, isNew }
  database.close()
  throw new DOMException(`There is no ${missing.join(', no ')} in it.`, 'NotFoundError')
}

/** For another thread of a page that has it open; where that thread sees no database, none is made. */
export const openKnownDatabase = (name = 'plumbline'): Promise<Result<Database, StorageProblem>> =>
  attempt(() =>
    openDB<Tables>(name, undefined, {
      upgrade(_fresh, _from, _to, step) {
        step.done.catch(() => undefined)
        step.abort()
      },
    }),
  )

/** The one wall to IndexedDB: every call goes through here and comes back as a value. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StorageProblem>> {
  try {
    return ok(await work())
  } catch (cause) {
    return err(problemFrom(cause))
  }
}

/** Where the store is empty, `none`, and nothing of what the work takes is fetched. */
export async function ifAny<T>(
  database: Database,
  store: Store,
  none: T,
  work: () => Promise<Result<T, StorageProblem>>,
): Promise<Result<T, StorageProblem>> {
  const count = await attempt(() => database.count(store))
  if (!count.ok) return count
  return count.value === 0 ? ok(none) : work()
}

type Store = (typeof storesByVersion)[number][number]
export type Step = IDBPTransaction<Tables, Store[], 'readwrite'>

/** All of the step is written or nothing is; both ends of it are waited for, so that no failure goes unheard. */
export const inOneStep = <T>(
  database: Database,
  stores: Store[],
  work: (step: Step) => Promise<T>,
  durability: IDBTransactionDurability = 'default',
): Promise<Result<T, StorageProblem>> =>
  attempt(async () => {
    const step = database.transaction(stores, 'readwrite', { durability })
    const undone = (cause: unknown): never => {
      try {
        step.abort()
      } catch {
        // It ended by itself, and its own error says why.
      }
      throw step.error ?? cause
    }
    const [value] = await Promise.all([work(step).catch(undone), step.done])
    return value
  })

function problemFrom(cause: unknown): StorageProblem {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  if (name === 'QuotaExceededError') return { kind: 'storage-full' }
  if (name === 'SecurityError' || name === 'InvalidStateError' || typeof indexedDB === 'undefined')
    return { kind: 'storage-refused' }
  return { kind: 'storage-failed', detail: messageOf(cause) }
}
