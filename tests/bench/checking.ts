import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { signedOnByMany } from '#tests/support/many-signers.ts'
import { longestBlock, median, watchBlocks } from './measure.ts'

/** Checking a report with 151 signatures in the page, in a worker and, for comparison, without workers. Milliseconds. */
export async function measureChecking(browser: Browser, url: string, rounds: number) {
  const path = join(tmpdir(), 'plumbline-bench-151-signatures.pdf')
  const report = Uint8Array.from(readFileSync('tests/fixtures/formats/1/report.pdf'))
  const bytes = await signedOnByMany(report, 150)
  writeFileSync(path, bytes)
  return {
    bytes: bytes.length,
    inWorker: await repeated(() => checked(browser, url, path), rounds),
    onThePage: await repeated(() => checked(browser, url, path, withoutWorkers), rounds),
  }
}

type Figures = { readonly total: number; readonly longestMainThreadBlock: number }

async function repeated(measure: () => Promise<Figures>, rounds: number): Promise<Figures> {
  const figures: Figures[] = []
  for (let round = 0; round < rounds; round += 1) figures.push(await measure())
  return {
    total: median(figures.map(({ total }) => total)),
    longestMainThreadBlock: median(figures.map((each) => each.longestMainThreadBlock)),
  }
}

const withoutWorkers = (page: Page) =>
  page.addInitScript(() => {
    Reflect.set(window, 'Worker', () => {
      throw new Error('no workers here')
    })
  })

async function checked(
  browser: Browser,
  url: string,
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Figures> {
  const page = await browser.newPage()
  await prepare?.(page)
  await page.goto(`${url}#/check`)
  await page.getByRole('heading', { level: 1, name: 'Check a file' }).waitFor()
  await watchBlocks(page)
  const started = Date.now()
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('heading', { level: 2, name: 'Result' }).waitFor({ timeout: 120_000 })
  const total = Date.now() - started
  const figures = { total, longestMainThreadBlock: await longestBlock(page) }
  await page.close()
  return figures
}
