import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  answerPractice,
  citeNewSource,
  download,
  draftAddress,
  goToPractice,
  keep,
  openInventory,
  saved,
  startFromRow,
} from './walk.ts'

const quickly: readonly (readonly [practice: string, status: string])[] = [
  ['iv-a', 'Partly met'],
  ['iv-b', 'Not shown'],
  ['iv-c', 'Not shown'],
  ['v-a', 'Not met'],
  ['iv-d', 'Not shown'],
  ['iv-e', 'Not shown'],
  ['iv-f', 'Not shown'],
  ['iv-g', 'Not shown'],
  ['iv-h', 'Not shown'],
  ['iv-i', 'Not met'],
  ['v-c', 'Not shown'],
  ['v-e', 'Not shown'],
  ['v-f', 'Not met'],
]
const lineByLine = ['v-b', 'v-d']

/** Of this site or of the page's own making: workers and downloads are blobs. */
export const isLocal = (address: string, url: string) =>
  address.startsWith(url) || address.startsWith(`blob:${url}`)

/** From an inventory's row to files that another person can check, ready to be saved; returns the draft. */
export async function walkToSignedFiles(page: Page, inventory: string): Promise<string> {
  await openInventory(page, inventory)
  await startFromRow(page, 'hurricane', 'Hurricane Score')
  const draft = draftAddress(page)

  await goToPractice(page, draft, 'iv-a')
  expect(await page.getByText('What the agency says').count()).toBeGreaterThan(0)
  for (const [practice, status] of quickly) {
    await goToPractice(page, draft, practice)
    await answerPractice(page, status, `What we found about ${practice}.`)
    if (practice === 'iv-a' || practice === 'v-a')
      await citeNewSource(page, {
        title: `Source for ${practice}`,
        author: 'A coalition',
        date: '2024-09-04',
        link: 'https://example.org/letter',
        place: 'page 2',
      })
  }
  for (const practice of lineByLine) {
    await goToPractice(page, draft, practice)
    await page.getByRole('button', { name: /^Answer its \d+ lines instead/ }).click()
    await page.getByRole('button', { name: /Mark them/ }).click()
  }
  await saved(page)

  await page.goto(`${draft}/findings`)
  const verdict = page.getByRole('heading', { level: 1 })
  await verdict.waitFor()
  expect(await verdict.textContent()).toBe('The memo required this use to stop by 1 December 2024')

  await page.goto(`${draft}/export`)
  await page.getByRole('radio', { name: /^Signed and final/ }).check()
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ana Pérez')
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Border Rights Watch')
  await page.getByRole('button', { name: 'Sign and make the files' }).click()
  await page.getByRole('heading', { name: /^Signed, and checked/ }).waitFor({ timeout: 90_000 })
  return draft
}

/** The whole road: its files as a person saves them. */
export async function walkTheRoad(page: Page, inventory: string, folder: string) {
  const draft = await walkToSignedFiles(page, inventory)
  const pdf = await keep(await download(page, /\.pdf$/), folder)
  const json = await keep(await download(page, /\.json$/), folder)
  const csv = await keep(await download(page, /\.csv$/), folder)
  return { draft, pdf, json, csv }
}

/** Gives files to the check page, as a person who received them does. */
export async function giveToCheck(page: Page, paths: string[]): Promise<void> {
  await page.getByRole('link', { name: 'Check a file' }).first().click()
  await page.locator('input[type=file]').setInputFiles(paths)
}
