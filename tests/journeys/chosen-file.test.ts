import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { axeFindings } from '#tests/support/axe.ts'
import { draftAddress, goToPractice, saved, startBlank } from '#tests/support/walk.ts'

const finding = 'Your finding, in a sentence or two'
const typed = 'A neighbour was never told why.'

let browser: Browser
let session: AppSession
let draft: string

/** The picker is the browser's own window: here it answers with a file of the page's private disk. */
const answerPickers = (page: Page) =>
  page.evaluate(() => {
    const pick = async () => {
      const disk = await navigator.storage.getDirectory()
      return disk.getFileHandle('hurricane.json', { create: true })
    }
    Reflect.set(window, 'showSaveFilePicker', pick)
    Reflect.set(window, 'showOpenFilePicker', async () => [await pick()])
  })

const inFile = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const disk = await navigator.storage.getDirectory()
    return (await (await disk.getFileHandle('hurricane.json')).getFile()).text()
  })

const putInFile = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (content) => {
    const disk = await navigator.storage.getDirectory()
    const writable = await (await disk.getFileHandle('hurricane.json')).createWritable()
    await writable.write(content)
    await writable.close()
  }, text)

beforeAll(async () => {
  browser = await launchBrowser()
  session = await openApp(browser)
  await startBlank(session.page, 'shadow')
  draft = draftAddress(session.page)
})
afterAll(() => browser.close())

test('a draft is written into the chosen file as one types, and says so', async () => {
  const { page } = session
  await answerPickers(page)
  await page.goto(`${draft}/history`)
  const understood = page.getByRole('checkbox', { name: /^I know that the file can be read/ })
  if (await understood.isVisible()) await understood.check()
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByText('and in hurricane.json').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await goToPractice(page, draft, 'v-d')
  await page.getByLabel(finding).fill(typed)
  await saved(page)
  await expect.poll(() => inFile(page), { timeout: 20_000 }).toContain(typed)
})

test('after a reload it goes on in the same file', async () => {
  const { page } = session
  await page.reload()
  await page.getByText('and in hurricane.json').waitFor()
  await page.getByLabel(finding).fill(`${typed} Twice.`)
  await expect.poll(() => inFile(page), { timeout: 20_000 }).toContain('Twice.')
})

test('what somebody else wrote into it is never written over unasked', async () => {
  const { page } = session
  const theirs = (await inFile(page)).replace(typed, 'Three times, says another machine.')
  await putInFile(page, theirs)
  await page.getByLabel(finding).fill(`${typed} Mine.`)
  await page.getByRole('heading', { name: 'Somebody else changed hurricane.json' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await inFile(page)).toBe(theirs)
  await page.getByRole('button', { name: /^Take theirs here/ }).click()
  await expect.poll(() => page.getByLabel(finding).inputValue()).toMatch(/another machine/)
  await page.getByText('and in hurricane.json').waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => page.getByLabel(finding).inputValue()).toMatch(/Mine/)
})

test('a draft in a file opens from there, the same one each time', async () => {
  const { page } = session
  await expect.poll(() => inFile(page), { timeout: 20_000 }).toContain('Mine.')
  await page.getByRole('link', { name: 'Check a file' }).first().click()
  await answerPickers(page)
  await page.getByRole('button', { name: /^Open a draft from a file/ }).click()
  await page.waitForURL(/#\/draft\//)
  expect(draftAddress(page)).toBe(draft)
  expect(session.complaints).toEqual([])
})
