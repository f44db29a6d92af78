import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { lockDevice, onDisk, unlockDevice } from '#tests/support/vault-walk.ts'
import { draftAddress, goToPractice, saved, startBlank } from '#tests/support/walk.ts'

const finding = 'Your finding, in a sentence or two'
const typed = 'Nobody was told that a score decides.'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function aSavedDraft(page: Page): Promise<string> {
  await startBlank(page, 'shadow')
  const draft = draftAddress(page)
  await goToPractice(page, draft, 'v-d')
  await page.getByLabel(finding).fill(typed)
  await saved(page)
  return draft
}

/** What a browser does on "clear site data", while the page is open. */
async function clearSite({ context, page }: AppSession): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
}

test('storage that is cleared underneath an open draft is said, and the draft is saved again when one wants it', async () => {
  const session = await openApp(browser)
  const { page } = session
  await aSavedDraft(page)
  await clearSite(session)
  await page.getByText('What this site had stored was cleared', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Save it here again' }).click()
  await saved(page)
  await page.reload()
  await expect.poll(() => page.getByLabel(finding).inputValue()).toBe(typed)
  await session.close()
})

test('in every tab that is open the list is true, and each draft on the table can be saved again', async () => {
  const session = await openApp(browser)
  const { page, context } = session
  const home = page.url()
  await aSavedDraft(page)
  const other = await context.newPage()
  await other.goto(home)
  await aSavedDraft(other)
  const list = await context.newPage()
  await list.goto(home)
  await list.getByRole('rowheader').nth(1).waitFor()
  await page.getByRole('link', { name: 'Drafts' }).click()
  await clearSite(session)
  for (const tab of [page, other, list])
    await tab.getByText('What this site had stored was cleared', { exact: true }).waitFor()
  await list.getByRole('heading', { name: 'No drafts yet' }).waitFor()
  await other.getByRole('button', { name: 'Save it here again' }).click()
  await saved(other)
  await page.getByRole('link', { name: 'Go to that draft' }).click()
  await page.getByRole('button', { name: 'Save it here again' }).click()
  await saved(page)
  await list.reload()
  await list.getByRole('rowheader').nth(1).waitFor()
  await session.close()
})

test('with a passphrase, what is saved after that is sealed and opens with the same passphrase', async () => {
  const session = await openApp(browser)
  const { page } = session
  const draft = await aSavedDraft(page)
  await lockDevice(page)
  await unlockDevice(page)
  await goToPractice(page, draft, 'v-d')
  await clearSite(session)
  await page.getByRole('button', { name: 'Save it here again' }).click()
  await saved(page)
  expect(await onDisk(page)).not.toContain('a score decides')
  await page.reload()
  await unlockDevice(page)
  await expect.poll(() => page.getByLabel(finding).inputValue()).toBe(typed)
  await session.close()
})

test('a draft that could not be saved is still there after a look at the list (here the disk refuses: Chromium seldom asks for the quota)', async () => {
  const session = await openApp(browser)
  const { page } = session
  await aSavedDraft(page)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByLabel(finding).fill(`${typed} Twice.`)
  await page.getByText('Not saved').first().waitFor()
  await page.getByRole('link', { name: 'Drafts' }).click()
  await page.getByRole('link', { name: 'Go to that draft' }).click()
  await page.waitForURL(/#\/draft\//)
  await goToPractice(page, draftAddress(page), 'v-d')
  expect(await page.getByLabel(finding).inputValue()).toBe(`${typed} Twice.`)
  await session.close()
})

test('another tab that holds an older version back is named, and the page goes on by itself', async () => {
  const context = await browser.newContext()
  const old = await context.newPage()
  await old.goto(`${inject('appUrl')}manifest.webmanifest`)
  await old.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('plumbline', 1)
        opening.onsuccess = () => {
          addEventListener('let-go', () => opening.result.close())
          done(undefined)
        }
      }),
  )
  const page = await context.newPage()
  await page.goto(inject('appUrl'))
  await page.getByRole('heading', { name: 'Waiting for this browser' }).waitFor()
  await page.getByText('Another tab has an older version of Plumbline open').waitFor()
  await context.close()
})
