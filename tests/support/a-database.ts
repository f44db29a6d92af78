import 'fake-indexeddb/auto'
import { IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { type Database, openDatabase } from '#src/storage/database.ts'

let made = 0
const nextName = () => {
  made += 1
  return `test-${made}`
}

/** A database of its own, as a browser would open it. */
export async function aDatabase(name = nextName()): Promise<Database> {
  const opened = await openDatabase(name)
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

const storesOf = {
  1: ['drafts', 'summaries', 'revisions', 'removed', 'identities'],
  2: ['attachments', 'history', 'set-aside', 'address-book', 'anchors', 'settings'],
} as const

/** A database as an older version of the app left it; `aDatabase` of its name opens it with today's. */
export const anOlderDatabase = (version: keyof typeof storesOf, name = nextName()) =>
  openDB(name, version, {
    upgrade(database) {
      const stores = version === 1 ? storesOf[1] : [...storesOf[1], ...storesOf[2]]
      for (const store of stores) database.createObjectStore(store)
    },
  })

/** The database, and how often whole values were asked for in `store`. */
export function countingReads(
  inner: Database,
  store: string,
): { database: Database; reads(): number } {
  let count = 0
  const database = new Proxy(inner, {
    get(of, member) {
      const value: unknown = Reflect.get(of, member)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if ((member === 'get' || member === 'getAll') && args[0] === store) count += 1
        return Reflect.apply(value, of, args)
      }
    },
  })
  return { database, reads: () => count }
}

/**
 * Runs `work` on a device that is full: what is written to `store` finds no room, in the way of browsers
 * that refuse at once or of those that take it and then abort the transaction.
 */
export async function onFullDevice<T>(
  store: string,
  way: 'refuses' | 'aborts',
  work: () => Promise<T>,
): Promise<T> {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...args) {
    if (this.name !== store) return put.apply(this, args)
    if (way === 'refuses') throw new DOMException('There is no room.', 'QuotaExceededError')
    const request = put.apply(this, args)
    abortWith(this.transaction, 'QuotaExceededError')
    return request
  }
  try {
    return await work()
  } finally {
    IDBObjectStore.prototype.put = put
  }
}

/** What a browser does by itself when it runs out of room before it has written all. */
function abortWith(transaction: object, error: string): void {
  if (!('_abort' in transaction) || typeof transaction._abort !== 'function')
    throw new Error('fake-indexeddb has changed')
  transaction._abort(error)
}
