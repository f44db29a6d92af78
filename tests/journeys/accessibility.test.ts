import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { axeFindings, sidewaysScroll } from '#tests/support/axe.ts'
import { tabTo } from '#tests/support/keyboard.ts'
import {
  answerPractice,
  citeNewSource,
  draftAddress,
  goToPractice,
  openInventory,
  saved,
  startFromRow,
} from '#tests/support/walk.ts'

const inventory = 'tests/fixtures/inventory/omb-2024.csv'

let browser: Browser
let session: AppSession
let draft = ''
beforeAll(async () => {
  browser = await launchBrowser()
  session = await openApp(browser)
  await makeDraft(session.page)
}, 120_000)
afterAll(() => browser.close())

/** A draft with a claim, a finding, evidence and one practice line by line. */
async function makeDraft(page: Page): Promise<void> {
  await openInventory(page, inventory)
  await startFromRow(page, 'hurricane', 'Hurricane Score')
  draft = draftAddress(page)
  await goToPractice(page, draft, 'v-a')
  await answerPractice(page, 'Not met', 'No results by group were published.')
  await citeNewSource(page, {
    title: 'Letter of 140 organisations',
    author: 'A coalition',
    date: '2024-09-04',
    link: 'https://example.org/letter',
    place: 'page 2',
  })
  await goToPractice(page, draft, 'v-d')
  await page.getByRole('button', { name: /^Answer its \d+ lines instead/ }).click()
  await saved(page)
}

type Screen = readonly [name: string, show: (page: Page) => Promise<unknown>]
const at = (name: string, path: string): Screen => [
  name,
  async (page) => {
    await page.goto(path.startsWith('#') ? new URL(path, page.url()).href : `${draft}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
]

const screens: readonly Screen[] = [
  at('home with a draft', '#/'),
  at('the start of a blank form', '#/start'),
  at('the starter cases', '#/cases'),
  at('the guide', '#/guide'),
  at('an address without a page', '#/nowhere'),
  at('the task list', ''),
  at('questions about the system', '/section/system'),
  at('questions about coverage', '/section/coverage'),
  at('the people affected', '/section/people'),
  at('the rights at stake', '/section/rights'),
  at('the four records', '/section/records'),
  at('a practice answered as a whole', '/practice/v-a'),
  at('a practice answered line by line', '/practice/v-d'),
  at('sources', '/sources'),
  at('findings', '/findings'),
  at('actions', '/actions'),
  at('letters', '/letters'),
  [
    'a letter, one part of it being rewritten',
    async (page) => {
      await page.getByRole('button', { name: 'Start a letter: Demand letter' }).click()
      await page.getByRole('heading', { level: 1, name: 'Letter on Hurricane Score' }).waitFor()
      await page.getByRole('button', { name: 'Rewrite: What is asked' }).click()
    },
  ],
  at('export', '/export'),
  at('checking a file', '#/check'),
  at('opening an inventory', '#/inventory'),
  [
    'the list of an inventory',
    async (page) => {
      await page.goto(new URL('#/', page.url()).href)
      await openInventory(page, inventory)
    },
  ],
  [
    'a row of an inventory',
    async (page) => {
      await page.getByRole('button', { name: 'Hurricane Score', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Hurricane Score' }).waitFor()
    },
  ],
  [
    'a file that is no inventory',
    async (page) => {
      await page.goto(new URL('#/', page.url()).href)
      await page.getByRole('link', { name: /Start from an inventory/ }).click()
      await page.locator('input[type=file]').setInputFiles('package.json')
      await page.getByText('This file was not opened').waitFor()
    },
  ],
  [
    'a file that cannot be checked',
    async (page) => {
      await page.goto(new URL('#/check', page.url()).href)
      await page.locator('input[type=file]').setInputFiles('package.json')
      await page.getByRole('heading', { name: 'Not a Plumbline report or record' }).waitFor()
    },
  ],
  [
    'the dialog for citing a source',
    async (page) => {
      await goToPractice(page, draft, 'v-a')
      await page.getByRole('button', { name: 'Cite a source' }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  ],
]

describe.each(screens)('%s', (_name, show) => {
  test('has nothing for axe to find, in light and in dark', async () => {
    const { page } = session
    await page.emulateMedia({ colorScheme: 'light' })
    await show(page)
    expect(await axeFindings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeFindings(page, 'colours')).toEqual([])
  })

  test('fits a window of 320 pixels without scrolling sideways', async () => {
    const { page } = session
    await page.setViewportSize({ width: 320, height: 640 })
    try {
      expect(await sidewaysScroll(page)).toBe(0)
    } finally {
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  })
})

test('with forced colours every status keeps its word and its shape', async () => {
  const { page } = session
  await page.emulateMedia({ forcedColors: 'active' })
  await goToPractice(page, draft, 'v-a')
  const options = page.getByRole('group', { name: 'What does the record show?' }).getByRole('radio')
  for (const option of await options.all()) {
    const row = option.locator('xpath=ancestor::label')
    expect((await row.innerText()).trim()).not.toBe('')
    expect(await row.locator('svg').count()).toBe(1)
  }
  await page.emulateMedia({ forcedColors: 'none' })
})

describe('with the keyboard alone', () => {
  test('a person starts a draft, answers a practice and goes on to the next', async () => {
    const { page, close } = await openApp(browser)
    await tabTo(page, /Start blank/)
    await page.keyboard.press('Enter')
    await tabTo(page, /a shadow assessment/)
    await page.keyboard.press('Space')
    await tabTo(page, /Start the assessment/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/draft\//)
    await tabTo(page, /Let people choose a human|Opt-out/)
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'What does the record show?' }).waitFor()
    await tabTo(page, /^\s*Met/)
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: /^Not shown/ }).isChecked()).toBe(true)
    await tabTo(page, /^\s*Back: /)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /appeal/ }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await close()
  })
})
