import 'fake-indexeddb/auto'
import { createRequire } from 'node:module'
import { IDBFactory } from 'fake-indexeddb'
import { openDB, unwrap } from 'idb'
import { afterEach, describe, expect, test } from 'vitest'
import { ok } from '#src/domain/result.ts'
import { attempt, type Database, ifAny, inOneStep, openDatabase } from '#src/storage/database.ts'
import { aDatabase, anOlderDatabase } from '#tests/support/a-database.ts'

const real = globalThis.indexedDB
/** It has no types of its own. */
const forceClose: (database: IDBDatabase) => void = createRequire(import.meta.url)(
  'fake-indexeddb/lib/forceCloseDatabase',
)
afterEach(() => {
  globalThis.indexedDB = real
})

describe('opening', () => {
  test('makes every store on a new device, and finds them again', async () => {
    const first = await aDatabase('kept')
    expect([...first.objectStoreNames]).toEqual([
      ...['address-book', 'anchors', 'attachments', 'drafts', 'history', 'identities'],
      ...['removed', 'removed-lines', 'revisions', 'set-aside', 'set-aside-lines', 'settings'],
      'summaries',
    ])
    await first.put('identities', 'a key', 'x')
    first.close()
    expect(await (await aDatabase('kept')).get('identities', 'x')).toBe('a key')
  })

  test.each([1, 2] as const)(
    'a database of version %i keeps what it holds and gains what came later',
    async (version) => {
      const name = `older ${version}`
      const older = await anOlderDatabase(version, name)
      await older.put('drafts', { revision: 3, draft: 'as it was' }, 'x')
      older.close()
      const today = await aDatabase(name)
      expect(await today.get('drafts', 'x')).toEqual({ revision: 3, draft: 'as it was' })
      for (const store of ['settings', 'removed-lines', 'set-aside-lines'] as const)
        await today.put(store, 'new', 'y')
    },
  )

  test('where a store is empty, what it takes to read it is not asked for', async () => {
    const database = await aDatabase()
    const asked = () => Promise.resolve(ok('read'))
    expect(await ifAny(database, 'removed', 'none', asked)).toEqual(ok('none'))
    await database.put('removed', 'a draft', 'x')
    expect(await ifAny(database, 'removed', 'none', asked)).toEqual(ok('read'))
    database.close()
    expect(await ifAny(database, 'removed', 'none', asked)).toMatchObject({ ok: false })
  })

  describe('a connection that the browser ends by itself', () => {
    /** As when the storage is damaged or cleared underneath. */
    const endBy = (database: Database) => forceClose(unwrap(database.transaction('drafts').db))

    test('is opened again, as often as it ends', async () => {
      const database = await aDatabase('ended')
      for (const value of ['one', 'two']) {
        await database.put('identities', value, 'x')
        endBy(database)
        expect(await attempt(() => database.get('identities', 'x'))).toMatchObject({ ok: false })
        await expect
          .poll(() => attempt(() => database.get('identities', 'x')))
          .toEqual({ ok: true, value })
      }
    })

    test('is told once it is open again, with whether all in it was cleared', async () => {
      const told: boolean[] = []
      const opened = await openDatabase('told', {
        onReopened: (_database, isNew) => Promise.resolve(told.push(isNew)),
      })
      if (!opened.ok) throw new Error(opened.error.kind)
      endBy(opened.value)
      await expect.poll(() => told).toEqual([false])
      await expect
        .poll(() => attempt(() => opened.value.count('drafts')))
        .toMatchObject({ ok: true })
      globalThis.indexedDB = new IDBFactory()
      endBy(opened.value)
      await expect.poll(() => told).toEqual([false, true])
    })

    test('and cannot be opened again leaves every call with a problem', async () => {
      const database = await aDatabase('lost')
      globalThis.indexedDB = {
        ...real,
        open() {
          throw new DOMException('gone', 'UnknownError')
        },
      }
      endBy(database)
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(await attempt(() => database.get('identities', 'x'))).toEqual({
        ok: false,
        error: { kind: 'storage-refused' },
      })
    })
  })

  test.each([
    ['today’s', 3],
    ['an older version', 2],
  ])(
    'a database of %s that lost a part is said to be broken, and keeps the rest',
    async (_, version) => {
      const name = `broken ${version}`
      const broken = await openDB(name, version, {
        upgrade(database) {
          database.createObjectStore('drafts')
        },
      })
      await broken.put('drafts', 'as it was', 'x')
      broken.close()
      expect(await openDatabase(name)).toMatchObject({
        error: { kind: 'storage-failed', detail: expect.stringMatching(/no summaries/) },
      })
      const again = await openDB(name)
      expect(await again.get('drafts', 'x')).toBe('as it was')
    },
  )

  test('waiting for another tab with an older version is told', async () => {
    const older = await openDB('blocked', 1)
    const blocked = new Promise<void>((hear) => {
      void openDatabase('blocked', { onBlocked: hear }).then((opened) =>
        opened.ok ? opened.value.close() : undefined,
      )
    })
    await blocked
    older.close()
  })

  test('says so when the browser has no storage', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB')
    expect(await openDatabase('a')).toEqual({ ok: false, error: { kind: 'storage-refused' } })
  })

  test('says so when the browser refuses, as some do in private windows', async () => {
    globalThis.indexedDB = {
      ...real,
      open() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }
    expect(await openDatabase('a')).toEqual({ ok: false, error: { kind: 'storage-refused' } })
  })

  test('gives way to a newer version of the app in another tab', async () => {
    const old = await aDatabase('shared')
    const newer = await new Promise((resolve, reject) => {
      const request = indexedDB.open('shared', 99)
      request.onsuccess = () => resolve(request.result.version)
      request.onerror = () => reject(request.error)
    })
    expect(newer).toBe(99)
    expect(await attempt(() => old.getAll('summaries'))).toEqual({
      ok: false,
      error: { kind: 'storage-refused' },
    })
  })

  test('a database of a newer app is not touched', async () => {
    const request = indexedDB.open('from-the-future', 99)
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    request.result.close()
    expect(await openDatabase('from-the-future')).toMatchObject({
      error: { kind: 'storage-failed', detail: expect.stringMatching(/version/) },
    })
  })
})

describe('the wall', () => {
  test.each([
    [new DOMException('', 'QuotaExceededError'), { kind: 'storage-full' }],
    [new DOMException('', 'SecurityError'), { kind: 'storage-refused' }],
    [new DOMException('', 'InvalidStateError'), { kind: 'storage-refused' }],
    [new DOMException('gone', 'AbortError'), { kind: 'storage-failed', detail: 'gone' }],
    [new Error('odd'), { kind: 'storage-failed', detail: 'odd' }],
    ['a text', { kind: 'storage-failed', detail: 'a text' }],
  ])('turns %s into a value', async (cause, error) => {
    expect(await attempt(() => Promise.reject(cause))).toEqual({ ok: false, error })
  })
})

describe('one step', () => {
  test('is written as a whole', async () => {
    const database = await aDatabase()
    const written = await inOneStep(database, ['removed'], async (step) => {
      await step.objectStore('removed').delete('x')
      return 'done'
    })
    expect(written).toEqual({ ok: true, value: 'done' })
  })

  test('writes nothing when it breaks half way, whatever broke', async () => {
    const database = await aDatabase()
    await database.put('drafts', { revision: 1, draft: 'old' }, 'x')
    const broken = await inOneStep(database, ['drafts'], async (step) => {
      await step.objectStore('drafts').put({ revision: 2, draft: 'new' }, 'x')
      throw new Error('half way')
    })
    expect(broken).toEqual({ ok: false, error: { kind: 'storage-failed', detail: 'half way' } })
    expect(await database.get('drafts', 'x')).toEqual({ revision: 1, draft: 'old' })
  })
})
