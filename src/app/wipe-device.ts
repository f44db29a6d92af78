/** The parts of a browser in which this site can have left something. */
export type WipedPlaces = {
  readonly indexedDB: Pick<IDBFactory, 'deleteDatabase' | 'databases'>
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined
  readonly serviceWorker: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined
  readonly storages: readonly Pick<Storage, 'clear'>[]
}

/** What could not be removed, by name; empty when all is gone. Each part is tried whatever the others do. */
export async function wipeDevice(places: WipedPlaces): Promise<string[]> {
  const left = await Promise.all([
    attempt('drafts', () => deleteDatabases(places.indexedDB)),
    attempt('caches', async () => {
      const names = (await places.caches?.keys()) ?? []
      await Promise.all(names.map((name) => places.caches?.delete(name)))
    }),
    attempt('worker', async () => {
      const workers = (await places.serviceWorker?.getRegistrations()) ?? []
      await Promise.all(workers.map((worker) => worker.unregister()))
    }),
    attempt('settings', async () => {
      for (const storage of places.storages) storage.clear()
      await Promise.resolve()
    }),
  ])
  return left.filter((name) => name !== undefined)
}

async function attempt(name: string, work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch {
    return name
  }
}

const patience = 5_000

async function deleteDatabases(factory: WipedPlaces['indexedDB']): Promise<void> {
  const known = (await factory.databases?.()) ?? [{ name: 'plumbline' }]
  await Promise.all(
    known.map(
      ({ name = 'plumbline' }) =>
        new Promise<void>((done, fail) => {
          const deleting = factory.deleteDatabase(name)
          deleting.onsuccess = () => done()
          deleting.onerror = () => fail(deleting.error)
          setTimeout(() => fail(new Error('Another tab holds it open.')), patience)
        }),
    ),
  )
}

/** This browser's own. Storages that it refuses to show hold nothing of ours. */
export const wipeThisDevice = (): Promise<string[]> =>
  wipeDevice({
    indexedDB,
    caches: 'caches' in globalThis ? caches : undefined,
    serviceWorker: location.protocol === 'file:' ? undefined : navigator.serviceWorker,
    storages: [() => localStorage, () => sessionStorage].flatMap((storage) => {
      try {
        return storage()
      } catch {
        return []
      }
    }),
  })
