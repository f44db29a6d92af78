import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { draftAddress, goToPractice, saved, startBlank } from '#tests/support/walk.ts'

const field = (page: Page) => page.getByLabel('Your finding, in a sentence or two')

let browser: Browser
let session: AppSession
beforeAll(async () => {
  browser = await launchBrowser()
  session = await openApp(browser)
})
afterAll(() => browser.close())

async function openDraft() {
  const { page, context } = session
  await page.getByRole('link', { name: 'Drafts' }).click()
  await startBlank(page, 'shadow')
  const draft = draftAddress(page)
  await goToPractice(page, draft, 'v-d')
  return { page, context, draft }
}

test('of two tabs on one draft one writes, the other follows, and they can change places', async () => {
  const { page: first, context, draft } = await openDraft()
  await field(first).fill('First.')
  await saved(first)
  const second = await context.newPage()
  await goToPractice(second, draft, 'v-d')
  await second.getByText('Another tab is writing in this draft').waitFor()
  expect(await field(second).isDisabled()).toBe(true)

  await Promise.all([
    field(first).pressSequentially(' And more.'),
    expect.poll(() => field(second).inputValue(), { timeout: 5_000 }).toContain('And'),
  ])
  await expect.poll(() => field(second).inputValue()).toBe('First. And more.')

  await field(first).pressSequentially(' At once.')
  await second.getByRole('button', { name: 'Write here instead' }).click()
  await expect.poll(() => field(second).isEnabled()).toBe(true)
  expect(await field(second).inputValue()).toBe('First. And more. At once.')
  await first.getByText('Another tab is writing in this draft').waitFor()
  await field(second).pressSequentially(' From the second.')
  await expect
    .poll(() => field(first).inputValue())
    .toBe('First. And more. At once. From the second.')

  await second.close()
  await first.getByRole('button', { name: 'Write here instead' }).click()
  await expect.poll(() => field(first).isEnabled()).toBe(true)
})

test('what was done is undone after a reload, by button and by keyboard', async () => {
  const { page } = await openDraft()
  await field(page).fill('Kept.')
  await saved(page)
  await page.reload()
  await expect.poll(() => field(page).inputValue()).toBe('Kept.')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => field(page).inputValue()).toBe('')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => field(page).inputValue()).toBe('Kept.')
})

/** Without locks and channels, as in an old browser: the claim on the revision is the last guard. */
test('a second tab that fell behind overwrites nothing and can keep its text as a copy', async () => {
  const { page, context: old } = await openApp(browser, {
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })
        Reflect.deleteProperty(window, 'BroadcastChannel')
      }),
  })
  await startBlank(page, 'shadow')
  const draft = draftAddress(page)
  await goToPractice(page, draft, 'v-d')
  await field(page).fill('First.')
  await saved(page)
  const other = await old.newPage()
  await goToPractice(other, draft, 'v-d')
  await field(page).fill('First, and more.')
  await saved(page)
  await field(other).fill('From the other tab.')
  await other.getByRole('button', { name: 'Keep mine as a copy' }).click()
  await expect.poll(() => draftAddress(other)).not.toBe(draft)
  await goToPractice(other, draftAddress(other), 'v-d')
  expect(await field(other).inputValue()).toBe('From the other tab.')
  await page.reload()
  await expect.poll(() => field(page).inputValue()).toBe('First, and more.')
})
