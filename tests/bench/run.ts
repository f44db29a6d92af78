import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { serveFolder } from '#src/cli/serve.ts'
import { ensureChromium, quietFlags } from '#tests/support/chromium.ts'
import { measureFirstVisit } from '#tests/support/first-visit.ts'
import { addReports } from '#tests/support/many-reports.ts'
import {
  draftAddress,
  goToPractice,
  openInventory,
  saved,
  startBlank,
  startFromRow,
} from '#tests/support/walk.ts'
import { measureChecking } from './checking.ts'
import { keepFigures, machine } from './figures.ts'
import { longestBlock, median, watchBlocks } from './measure.ts'
import { measureSignatures } from './signatures.ts'

/**
 * Measures what people wait for, in the built app and a real browser, and writes figures.json beside this
 * file. Times are milliseconds, medians of `rounds`; nothing here passes or fails.
 */
const rounds = 5
const real = '../shared/inventory/2024_consolidated_ai_inventory_raw_v2.csv'
const inventory = existsSync(real) ? real : 'tests/fixtures/inventory/omb-2024.csv'
const finding = 'Your finding, in a sentence or two'

const { server, url } = await serveFolder('dist', 0)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: quietFlags })

async function fresh<T>(browserOf: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browserOf.newContext({ acceptDownloads: true })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const measured = await measure(page)
  await context.close()
  return measured
}

async function repeated(measure: (page: Page) => Promise<number>): Promise<number> {
  const figures: number[] = []
  for (let round = 0; round < rounds; round += 1) figures.push(await fresh(browser, measure))
  return median(figures)
}

async function firstVisit() {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const visit = await measureFirstVisit(await context.newPage(), url)
  await context.close()
  return { requests: visit.requests.length, gzipBytes: visit.bytes }
}

const timeToFirstQuestion = () =>
  repeated(async (page) => {
    const started = Date.now()
    await startBlank(page, 'shadow')
    await page.goto(`${draftAddress(page)}/section/system`)
    await page.getByRole('textbox').first().waitFor()
    return Date.now() - started
  })

function typing() {
  return fresh(browser, async (page) => {
    await startBlank(page, 'shadow')
    await goToPractice(page, draftAddress(page), 'v-d')
    await page.evaluate(() => {
      const durations: number[] = []
      Reflect.set(window, 'durations', durations)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (entry.name === 'keydown') durations.push(entry.duration)
      }).observe({ type: 'event', durationThreshold: 16 } as never)
    })
    await page.getByLabel(finding).pressSequentially('Nobody was told. '.repeat(6), { delay: 20 })
    const toSaved: number[] = []
    for (let round = 0; round < rounds; round += 1) toSaved.push(await lastKeyToSaved(page))
    const slow: number[] = await page.evaluate(() => Reflect.get(window, 'durations'))
    return {
      keys: 102,
      keysSlowerThanOneFrame: slow.length,
      slowestKeyToPaint: Math.max(0, ...slow),
      lastKeyToSaved: { median: median(toSaved), longest: Math.max(...toSaved) },
    }
  })
}

/** What is typed is saved some time after the first key, so how long the last one waits depends on when it comes. */
async function lastKeyToSaved(page: Page): Promise<number> {
  await saved(page)
  await page.getByLabel(finding).press('End')
  await page.getByLabel(finding).pressSequentially('x')
  const started = Date.now()
  await page.getByText('Saving').waitFor()
  await saved(page)
  return Date.now() - started
}

/** Typing in the filter of a register of 2,000 sources: the longest from a key to the list that follows from it. */
function filteringRegister() {
  return fresh(browser, async (page) => {
    await startBlank(page, 'shadow')
    await page.goto(`${draftAddress(page)}/sources`)
    await addReports(page, 2_000)
    const slowestKey = await page.evaluate(async () => {
      const box = document.querySelector<HTMLInputElement>('input[type=search]')
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      const times: number[] = []
      for (let length = 1; box && length <= 11; length += 1) {
        const start = performance.now()
        set?.call(box, 'report 1999'.slice(0, length))
        box.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        times.push(performance.now() - start)
      }
      return Math.round(Math.max(...times))
    })
    return { sources: 2_000, slowestKey }
  })
}

const openingInventory = () =>
  repeated(async (page) => {
    await watchBlocks(page)
    const started = Date.now()
    await openInventory(page, inventory)
    return Date.now() - started
  })

/** From the button to the table of contradictions of every row. */
const checkingInventory = () =>
  repeated(async (page) => {
    await openInventory(page, inventory)
    const started = Date.now()
    await page.getByRole('button', { name: 'Find contradictions' }).click()
    await page.getByText(/contradictions in \d+ of \d+ rows/).waitFor()
    return Date.now() - started
  })

function exporting() {
  return fresh(browser, async (page) => {
    await openInventory(page, 'tests/fixtures/inventory/omb-2024.csv')
    await startFromRow(page, 'hurricane', 'Hurricane Score')
    await page.goto(`${draftAddress(page)}/export`)
    await page.getByRole('radio', { name: /^Signed and final/ }).check()
    await page.getByRole('textbox', { name: /^Name/ }).fill('Bench')
    await watchBlocks(page)
    const started = Date.now()
    await page.getByRole('button', { name: 'Sign and make the files' }).click()
    await page.getByRole('heading', { name: /^Signed, and checked/ }).waitFor({ timeout: 120_000 })
    return { total: Date.now() - started, longestMainThreadBlock: await longestBlock(page) }
  })
}

const figures = {
  measuredAt: new Date().toISOString(),
  machine: { ...machine, browser: `Chromium ${browser.version()}` },
  rounds,
  firstVisit: await firstVisit(),
  timeToFirstQuestion: await timeToFirstQuestion(),
  typing: await typing(),
  filteringRegister: await filteringRegister(),
  openingInventory: { file: inventory.split('/').at(-1), median: await openingInventory() },
  checkingInventory: { file: inventory.split('/').at(-1), median: await checkingInventory() },
  exporting: await exporting(),
  checking: await measureChecking(browser, url, rounds),
  signing: await measureSignatures(rounds),
}
await browser.close()
server.close()
keepFigures(figures)
