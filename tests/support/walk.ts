import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { linted } from './linted.ts'

/** What a person does in the app, step by step, found as a screen reader finds it. */

export async function openInventory(page: Page, file: string): Promise<void> {
  await page.getByRole('link', { name: /Start from an inventory/ }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('searchbox', { name: 'Search' }).waitFor()
}

export async function startFromRow(page: Page, search: string, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill(search)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('button', { name: 'Start a shadow assessment from this row' }).click()
  await page.waitForURL(/#\/draft\//)
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

export async function startBlank(page: Page, kind: 'shadow' | 'self'): Promise<void> {
  await page.getByRole('link', { name: /Start blank/ }).click()
  const label = kind === 'shadow' ? /shadow assessment/ : /self-assessment/
  await page.getByRole('radio', { name: label }).check()
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  await page.waitForURL(/#\/draft\//)
}

/** The address of the open draft, without the page inside it. */
export const draftAddress = (page: Page): string =>
  page.url().replace(/(#\/draft\/[^/?]+).*$/, '$1')

export async function goToPractice(page: Page, draft: string, practice: string): Promise<void> {
  await page.goto(`${draft}/practice/${practice}`)
  await page.getByRole('group', { name: 'What does the record show?' }).first().waitFor()
}

/** Waits until what was typed is on disk, as the header says it. */
export async function saved(page: Page): Promise<void> {
  await page.getByText('Saved on this device').waitFor()
}

export async function answerPractice(page: Page, status: string, note = ''): Promise<void> {
  const group = page.getByRole('group', { name: 'What does the record show?' })
  await group.getByRole('radio', { name: new RegExp(`^${status}`) }).check()
  if (note) await page.getByLabel('Your finding, in a sentence or two').fill(note)
}

export type NewSource = { title: string; author: string; date: string; link: string; place: string }

export async function citeNewSource(page: Page, source: NewSource): Promise<void> {
  await page.getByRole('button', { name: 'Cite a source' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title of the source').fill(source.title)
  await dialog.getByLabel('Who wrote or published it').fill(source.author)
  await dialog.getByLabel('Date of publication').fill(source.date)
  await dialog.getByLabel('Link').fill(source.link)
  await dialog.getByRole('radio', { name: 'Somebody independent of it' }).check()
  await dialog.getByLabel('Where in it?').fill(source.place)
  await dialog.getByRole('button', { name: 'Cite this source' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

export async function download(page: Page, label: RegExp): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ])
  return file
}

/** Saves a download under its own name in `folder`; returns path and bytes. A PDF must be accessible. */
export async function keep(
  file: Download,
  folder: string,
): Promise<{ path: string; bytes: Buffer }> {
  const path = `${folder}/${file.suggestedFilename()}`
  await file.saveAs(path)
  const bytes = await readFile(path)
  return { path, bytes: path.endsWith('.pdf') ? linted(bytes) : bytes }
}
