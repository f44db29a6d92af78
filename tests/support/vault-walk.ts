import type { Page } from 'playwright-core'

export const aPassphrase = 'correct horse battery staple'

const home = (page: Page) => page.url().replace(/#.*$/, '')

/** Sets a passphrase as a person does; ends when everything begins to be sealed. */
export async function askForLock(page: Page): Promise<void> {
  await page.goto(`${home(page)}#/lock`)
  await page.getByLabel('Passphrase', { exact: true }).fill(aPassphrase)
  await page.getByLabel('The same passphrase again').fill(aPassphrase)
  await page.getByRole('checkbox', { name: /I understand/ }).check()
  await page.getByRole('button', { name: /^Lock everything/ }).click()
}

/** Locks the device as a person does; ends on the locked page. */
export async function lockDevice(page: Page): Promise<void> {
  await askForLock(page)
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
}

export async function unlockDevice(page: Page): Promise<void> {
  await page.getByLabel('Passphrase').fill(aPassphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor({ state: 'detached' })
}

/** Everything that lies in this site's databases, bytes as text, for looking for words in it. */
export const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const waitFor = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const text: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await waitFor(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const table = database.transaction(store).objectStore(store)
        text.push(JSON.stringify(await waitFor(table.getAllKeys())))
        for (const value of await waitFor<unknown[]>(table.getAll()))
          text.push(
            JSON.stringify(value, (_key, part: unknown) =>
              part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part,
            ) ?? '',
          )
      }
      database.close()
    }
    return text.join('\n')
  })
