import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { aPassphrase, lockDevice, onDisk, unlockDevice } from '#tests/support/vault-walk.ts'
import {
  answerPractice,
  draftAddress,
  goToPractice,
  saved,
  startBlank,
} from '#tests/support/walk.ts'

const testimony = 'A witness from Comayagua said so'

let browser: Browser
let session: AppSession
let draft: string
beforeAll(async () => {
  browser = await launchBrowser()
  session = await openApp(browser)
  await startBlank(session.page, 'shadow')
  draft = draftAddress(session.page)
  await goToPractice(session.page, draft, 'v-a')
  await answerPractice(session.page, 'Not shown', testimony)
  await saved(session.page)
})
afterAll(() => browser.close())

test('before, whoever reads the disk reads the testimony', async () => {
  expect(await onDisk(session.page)).toContain(testimony)
})

test('locked, nothing of it is on the disk or on the page, and a wrong passphrase gives no hint', async () => {
  const { page } = session
  await lockDevice(page)
  expect(await onDisk(page)).not.toMatch(/Comayagua|shadow|practice|omb-m-24-10/)
  await page.goto(draft)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  await page.getByLabel('Passphrase').fill(`${aPassphrase}.`)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByText('That is not the passphrase.').waitFor()
  expect(await page.getByRole('main').innerText()).not.toContain('Comayagua')
})

test('unlocked, the draft is as it was, and goes on being saved under seal', async () => {
  const { page } = session
  await unlockDevice(page)
  await goToPractice(page, draft, 'v-a')
  const note = page.getByLabel('Your finding, in a sentence or two')
  expect(await note.inputValue()).toBe(testimony)
  await note.fill(`${testimony}, twice`)
  await saved(page)
  expect(await onDisk(page)).not.toContain('Comayagua')
  await page.reload()
  await unlockDevice(page)
  await goToPractice(page, draft, 'v-a')
  expect(await note.inputValue()).toBe(`${testimony}, twice`)
})

test('locking one tab locks the other', async () => {
  const other = await session.context.newPage()
  await other.goto(session.page.url().replace(/#.*$/, ''))
  await unlockDevice(other)
  await other.goto(`${other.url().replace(/#.*$/, '')}#/lock`)
  await other.getByRole('button', { name: 'Lock now' }).click()
  await session.page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor()
  await other.close()
  await unlockDevice(session.page)
})

test('removing everything leaves nothing behind', async () => {
  const { page } = session
  await page.goto(`${page.url().replace(/#.*$/, '')}#/lock`)
  await page.getByRole('button', { name: 'Remove everything' }).click()
  await page.getByLabel('Confirmation').fill('REMOVE')
  await page.getByRole('button', { name: 'Remove everything now' }).click()
  await page.getByRole('heading', { level: 1, name: /Everything was removed/ }).waitFor()
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: 'caches' in globalThis ? await caches.keys() : [],
    workers:
      location.protocol === 'file:'
        ? 0
        : ((await navigator.serviceWorker?.getRegistrations())?.length ?? 0),
  }))
  expect(left).toEqual({ databases: [], caches: [], workers: 0 })
  expect(session.complaints).toEqual([])
})
