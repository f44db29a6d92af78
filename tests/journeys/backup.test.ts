import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'
import { axeFindings } from '#tests/support/axe.ts'
import {
  download,
  draftAddress,
  goToPractice,
  keep,
  saved,
  startBlank,
} from '#tests/support/walk.ts'

const field = (page: Page) => page.getByLabel('Your finding, in a sentence or two')
const inApp = (page: Page, place: string) => new URL(`#/${place}`, page.url()).href

const folder = mkdtempSync(join(tmpdir(), 'plumbline-backup-'))
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await browser.close()
})

async function aDraftThatSays(page: Page, words: string): Promise<string> {
  await startBlank(page, 'shadow')
  const draft = draftAddress(page)
  await goToPractice(page, draft, 'v-d')
  await field(page).fill(words)
  await saved(page)
  return new URL(draft).hash.slice(2)
}

async function restore(page: Page, path: string, does: string): Promise<void> {
  await page.goto(inApp(page, 'backup'))
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByText(does).waitFor()
}

test('a backup from one device is restored on another, beside what is there, and only once', async () => {
  const first = await openApp(browser)
  const draft = await aDraftThatSays(first.page, 'Nobody was told that a score decides.')
  await first.page.goto(inApp(first.page, 'backup'))
  const { path } = await keep(await download(first.page, /^Make the backup/), folder)
  await first.close()

  const second = await openApp(browser)
  const { page } = second
  const own = await aDraftThatSays(page, 'This was here before.')
  await restore(page, path, '1 draft is added.')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByText('Restored: 1 added, 0 added as copies.').waitFor()

  await goToPractice(page, inApp(page, draft), 'v-d')
  expect(await field(page).inputValue()).toBe('Nobody was told that a score decides.')
  await goToPractice(page, inApp(page, own), 'v-d')
  expect(await field(page).inputValue()).toBe('This was here before.')
  await restore(page, path, 'This device has all of it already.')
  expect(second.complaints).toEqual([])
  await second.close()
})
