/** What a browser says about how it keeps things; `undefined` where it does not say. Sizes in bytes. */
export type StorageState = {
  isKept: boolean | undefined
  used: number | undefined
  room: number | undefined
}

export type BrowserStorage = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>

export async function readStorageState(storage: BrowserStorage | undefined): Promise<StorageState> {
  const [isKept, estimate] = await Promise.all([
    asked(() => storage?.persisted?.()),
    asked(() => storage?.estimate?.()),
  ])
  return { isKept, used: estimate?.usage, room: estimate?.quota }
}

/** Some browsers ask the person, some decide by themselves; resolves to what holds afterwards. */
export async function askToKeep(storage: BrowserStorage | undefined): Promise<StorageState> {
  await asked(() => storage?.persist?.())
  return readStorageState(storage)
}

async function asked<T>(question: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await question()
  } catch {
    return undefined
  }
}
