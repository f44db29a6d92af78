import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { type WipedPlaces, wipeDevice } from '#src/app/wipe-device.ts'

async function aUsedBrowser() {
  const database = await openDB('plumbline', 1, {
    upgrade: (made) => void made.createObjectStore('drafts'),
  })
  await database.put('drafts', 'testimony', 'a')
  const names = new Set(['plumbline-1', 'plumbline-2'])
  const workers = [{ isThere: true }]
  localStorage.setItem('a', 'b')
  const places = {
    indexedDB,
    caches: {
      keys: () => Promise.resolve([...names]),
      delete: (name) => Promise.resolve(names.delete(name)),
    },
    serviceWorker: {
      getRegistrations: () =>
        Promise.resolve(
          workers.map((worker) => ({
            unregister: () => {
              worker.isThere = false
              return Promise.resolve(true)
            },
          })) as unknown as readonly ServiceWorkerRegistration[],
        ),
    },
    storages: [localStorage],
  } satisfies WipedPlaces
  return { database, names, workers, places }
}

test('nothing of this site is left', async () => {
  const { database, names, workers, places } = await aUsedBrowser()
  database.close()
  expect(await wipeDevice(places)).toEqual([])
  expect(await indexedDB.databases()).toEqual([])
  expect([...names]).toEqual([])
  expect(workers).toEqual([{ isThere: false }])
  expect(localStorage.length).toBe(0)
})

test('what cannot be removed is named, and the rest is removed all the same', async () => {
  const { database, names, places } = await aUsedBrowser()
  database.close()
  const broken: WipedPlaces = {
    ...places,
    serviceWorker: { getRegistrations: () => Promise.reject(new Error('refused')) },
    storages: [
      {
        clear() {
          throw new DOMException('refused', 'SecurityError')
        },
      },
    ],
  }
  expect(await wipeDevice(broken)).toEqual(['worker', 'settings'])
  expect([...names]).toEqual([])
  expect(await indexedDB.databases()).toEqual([])
})

test('a browser without caches and workers has nothing left either', async () => {
  const { database, places } = await aUsedBrowser()
  database.close()
  expect(await wipeDevice({ ...places, caches: undefined, serviceWorker: undefined })).toEqual([])
})
