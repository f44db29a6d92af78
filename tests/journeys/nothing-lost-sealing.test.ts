import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { fillDevice } from '#tests/support/fill-device.ts'
import { type KillableBrowser, startKillableBrowser } from '#tests/support/killable-browser.ts'
import { aPassphrase, askForLock, unlockDevice } from '#tests/support/vault-walk.ts'

const size = { drafts: 150, files: 1, fileBytes: 2_000_000, evidence: 5 }
const url = inject('appUrl')

/** How many values lie sealed and how many as they are, and whether there is a vault. */
const howItLies = (page: Page) =>
  page.evaluate(async () => {
    const waitFor = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const database = await waitFor(indexedDB.open('plumbline'))
    const read = (store: string) => database.transaction(store).objectStore(store)
    const found = { sealed: 0, plain: 0, hasVault: false }
    for (const store of ['drafts', 'summaries', 'history'])
      for (const value of await waitFor<unknown[]>(read(store).getAll()))
        found[value instanceof Uint8Array ? 'sealed' : 'plain'] += 1
    found.hasVault = (await waitFor(read('settings').getKey('vault'))) !== undefined
    database.close()
    return found
  })
const values = 2 * (size.drafts + 1) + size.drafts / 5
const before = { sealed: 0, plain: values, hasVault: false }
const after = { sealed: values, plain: 0, hasVault: true }

let profile: string
let browser: KillableBrowser
let page: Page
const open = async () => {
  browser = await startKillableBrowser(profile)
  page = await browser.context.newPage()
  await page.goto(url)
}
const anew = async () => {
  await browser.kill()
  await open()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
/** Over in the very moment in which the page says so, or is loaded anew because it has done it. */
const told = (pattern: string) =>
  page
    .evaluate(
      (source) =>
        new Promise<void>((done) => {
          const look = () => {
            if (new RegExp(source).test(document.body.innerText)) done()
          }
          new MutationObserver(look).observe(document.body, {
            ...{ childList: true, subtree: true, characterData: true },
          })
          look()
        }),
      pattern,
    )
    .catch(() => undefined)
const dialog = () => page.getByRole('dialog', { name: 'Locking everything' })

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'plumbline-sealing-'))
  await open()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await fillDevice(page, size)
})
afterAll(async () => {
  await browser.kill()
  rmSync(profile, { recursive: true, force: true })
})

/** Keeps everything that would seal waiting, by a transaction of its own, until `letGo`. */
const holdUp = () =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('plumbline')
      opening.onsuccess = () => done(opening.result)
    })
    const store = database.transaction('settings', 'readwrite').objectStore('settings')
    let isOver = false
    const goOn = () => {
      if (isOver) database.close()
      else store.getKey('vault').onsuccess = goOn
    }
    goOn()
    Reflect.set(window, 'letGo', () => {
      isOver = true
    })
  })

/** Presses the button in the very moment in which the first values are sealed. */
const letGoAndStop = () =>
  page.evaluate(() => {
    new MutationObserver(() => {
      const isSealing = /Sealing [1-9]\d* of/.test(document.body.innerText)
      if (isSealing) document.querySelector<HTMLElement>('dialog[open] button')?.click()
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    ;(Reflect.get(window, 'letGo') as () => void)()
  })

test('while everything is sealed nobody gets in between, and when it is stopped nothing is changed', async () => {
  await holdUp()
  await askForLock(page)
  await dialog().waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const other = await browser.context.newPage()
  await other.goto(url)
  await other.getByText(/^Another tab of Plumbline is locking everything/).waitFor()
  expect(await dialog().isVisible()).toBe(true)
  await letGoAndStop()
  await page.getByText('You stopped it, and nothing was changed.').waitFor()
  await other.getByRole('row').nth(1).waitFor()
  await other.close()
  expect(await howItLies(page)).toEqual(before)
})

test('a browser that is killed in the middle of sealing left everything as it was', async () => {
  await askForLock(page)
  await told('Sealing [1-9]\\d* of')
  await anew()
  expect(await howItLies(page)).toEqual(before)
})

test('a browser that is killed at the end of it left everything as it was, or all of it sealed', async () => {
  await askForLock(page)
  await told('All of it is sealed')
  await anew()
  const found = await howItLies(page)
  expect([before, after]).toContainEqual(found)
  if (!found.hasVault) {
    await askForLock(page)
    await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  }
  await unlockDevice(page)
  await page.goto(`${url}#/`)
  await page.getByRole('row').nth(1).waitFor()
  expect(await howItLies(page)).toMatchObject({ sealed: values, hasVault: true })
})

test('a lock that is being removed when the browser is killed is all there, or all gone', async () => {
  await page.goto(`${url}#/lock`)
  await page.getByLabel('The passphrase you have now').last().fill(aPassphrase)
  await page.getByRole('button', { name: 'Remove the lock' }).click()
  await told('Opening [1-9]\\d* of')
  await anew()
  expect([before, after]).toContainEqual(await howItLies(page))
})
