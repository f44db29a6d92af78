import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { draftAddress, goToPractice, saved, startBlank } from '#tests/support/walk.ts'

const finding = 'Your finding, in a sentence or two'
const typed = 'Nobody in the programme was told that a score decides how they are watched.'

let browser: Browser
/** One person, who starts a draft for each of what follows. */
let session: AppSession
beforeAll(async () => {
  browser = await launchBrowser()
  session = await openApp(browser)
})
afterAll(() => browser.close())

async function openPractice(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Drafts' }).click()
  await startBlank(page, 'shadow')
  const draft = draftAddress(page)
  await goToPractice(page, draft, 'v-d')
  return draft
}

test('a deleted draft comes back whole', async () => {
  const { page } = session
  const draft = await openPractice(page)
  await page.getByLabel(finding).fill(typed)
  await saved(page)
  await page.getByRole('link', { name: 'Drafts' }).click()
  await page.getByText(/^More/).first().click()
  await page.getByRole('button', { name: /^Delete/ }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('rowheader', { name: /Untitled draft/ }).waitFor()
  await goToPractice(page, draft, 'v-d')
  expect(await page.getByLabel(finding).inputValue()).toBe(typed)
})

test('what was typed is there after a reload, even right after the last key', async () => {
  const { page } = session
  await openPractice(page)
  await page.getByLabel(finding).pressSequentially(typed)
  await page.reload()
  await expect.poll(() => page.getByLabel(finding).inputValue()).toBe(typed)
})

test('leaving for another page of the draft loses nothing', async () => {
  const { page } = session
  const draft = await openPractice(page)
  await page.getByLabel(finding).pressSequentially(typed)
  await page.goto(`${draft}/findings`)
  await goToPractice(page, draft, 'v-d')
  expect(await page.getByLabel(finding).inputValue()).toBe(typed)
})

test('switching depth and back keeps the answers at both depths', async () => {
  const { page } = session
  await openPractice(page)
  const whole = page.getByRole('group', { name: 'What does the record show?' })
  await whole.getByRole('radio', { name: /^Not met/ }).check()
  await page.getByRole('button', { name: /^Answer its \d+ lines instead/ }).click()
  const line = page.getByRole('group', { name: /line v-d-01/ })
  await line.getByRole('radio', { name: /^Met/ }).check()
  await page.getByRole('button', { name: 'Answer it as a whole instead' }).click()
  expect(await whole.getByRole('radio', { name: /^Not met/ }).isChecked()).toBe(true)
  await page.getByRole('button', { name: /^Answer its \d+ lines instead/ }).click()
  expect(await line.getByRole('radio', { name: /^Met/ }).isChecked()).toBe(true)
})

test('a disk that is full from the start is said, and a draft is made when there is room again', async () => {
  const { context, page, close } = await openApp(browser)
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.getByRole('link', { name: /Start blank/ }).click()
  await page.getByRole('radio', { name: /shadow assessment/ }).check()
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  await page.getByText('This device has no room left for this site.').waitFor()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  await page.waitForURL(/#\/draft\//)
  await close()
})

test('a disk that fills up while one types is said at once, and saving goes on when there is room (here the disk refuses: Chromium seldom asks for the quota)', async () => {
  const { page } = session
  await openPractice(page)
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    addEventListener('room-again', () => {
      IDBObjectStore.prototype.put = put
    })
  })
  await page.getByLabel(finding).fill(typed)
  const trouble = page.getByText('This device has no room left for this site.')
  await trouble.waitFor()
  expect(await page.evaluate(() => scrollY), 'the field is far below the header').toBeGreaterThan(0)
  expect((await trouble.boundingBox())?.y, 'and yet it is in sight').toBeGreaterThan(0)
  expect(await page.getByLabel(finding).inputValue()).toBe(typed)
  await page.evaluate(() => dispatchEvent(new Event('room-again')))
  await page.getByRole('button', { name: 'Try to save again' }).click()
  await saved(page)
  await page.reload()
  await expect.poll(() => page.getByLabel(finding).inputValue()).toBe(typed)
})

test('without any storage the app still works, and says where drafts are kept', async () => {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const page = await context.newPage()
  await page.goto(inject('appUrl'))
  await page.getByText('This browser does not let Plumbline store anything').waitFor()
  await openPractice(page)
  await page.getByLabel(finding).fill(typed)
  await page.getByText('Kept in this tab only').waitFor()
  await page.getByRole('link', { name: 'Drafts' }).click()
  await page.getByRole('rowheader', { name: /Untitled draft/ }).waitFor()
  await context.close()
})
