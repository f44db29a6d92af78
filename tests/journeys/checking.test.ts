import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longestWork } from '#src/workflows/ask-file-worker.ts'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { axeFindings } from '#tests/support/axe.ts'
import { signedOnByMany } from '#tests/support/many-signers.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-checking-'))
const report = Uint8Array.from(readFileSync('tests/fixtures/formats/1/report.pdf'))
const small = 'tests/fixtures/formats/1/report.pdf'
const many = join(folder, 'many.pdf')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  writeFileSync(many, await signedOnByMany(report, 60))
}, 120_000)
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const toCheckPage = (page: Page) => page.goto(new URL('#/check', page.url()).href)
const give = (page: Page, file: string | string[]) =>
  page.locator('input[type=file]').setInputFiles(file)
const intact = (page: Page) =>
  page
    .getByRole('heading', { name: /^Not changed since it was signed/ })
    .first()
    .waitFor()
const cancelButton = (page: Page) => page.getByRole('button', { name: 'Cancel the check' })

/** From now on the page remembers what its polite live region says. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = []
    Reflect.set(window, 'heard', heard)
    const region = document.querySelector('main [role=status]') ?? document.body
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      ...{ childList: true, characterData: true, subtree: true },
    })
  })
const heard = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard'))

/** From the next load on, a worker's answer is lost for as long as `isStuck`: it seems to work for ever. */
async function withStuckWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'isStuck', true)
    const listen = Worker.prototype.addEventListener
    Worker.prototype.addEventListener = function (
      type: string,
      hear: (event: Event & { data?: { kind?: string } }) => void,
    ) {
      listen.call(this, type, (event: Event & { data?: { kind?: string } }) => {
        if (!Reflect.get(window, 'isStuck') || event.data?.kind !== 'check') hear(event)
      })
    }
  })
  await page.reload()
}
const unstick = (page: Page) => page.evaluate(() => Reflect.set(window, 'isStuck', false))

async function inApp(walk: (session: AppSession) => Promise<void>): Promise<void> {
  const session = await openApp(browser)
  await toCheckPage(session.page)
  await session.page.getByRole('heading', { level: 1, name: 'Check a file' }).waitFor()
  await walk(session)
  expect(session.complaints).toEqual([])
  await session.close()
}

test('a file with many signatures tells politely what it is at, then gives its result', () =>
  inApp(async ({ page }) => {
    await listen(page)
    await give(page, many)
    await intact(page)
    const said = await heard(page)
    expect(said).toContain('Reading “many.pdf” …')
    expect(said).toContain('Checking 61 signatures in “many.pdf” …')
    expect(said.at(-1)).toBe('1 file checked. The result is below.')
    expect(said.length).toBeLessThan(10)
  }))

describe('a check that is cancelled', () => {
  test('ends, moves to what that means, and leaves the page ready for the next file', () =>
    inApp(async ({ page }) => {
      await withStuckWorkers(page)
      await give(page, small)
      await cancelButton(page).press('Enter')
      const heading = page.getByRole('heading', { name: 'The check was cancelled' })
      await heading.waitFor()
      await expect.poll(() => heading.evaluate((at) => at === document.activeElement)).toBe(true)
      expect(await axeFindings(page)).toEqual([])
      await unstick(page)
      await give(page, small)
      await intact(page)
    }))
})

describe('a file that never ends', () => {
  test('is stopped when its time is over, is called neither intact nor changed, and the next one is checked', () =>
    inApp(async ({ page }) => {
      await page.clock.install()
      await withStuckWorkers(page)
      await give(page, small)
      await page
        .getByText(/^Comparing what “report.pdf” prints/)
        .last()
        .waitFor()
      await page.clock.fastForward(longestWork)
      await page.getByRole('heading', { name: 'The check did not finish' }).waitFor()
      await page.getByText(/^It was stopped after 90 seconds\./).waitFor()
      expect(await page.getByText(/Not changed since|Changed after/).count()).toBe(0)
      await unstick(page)
      await give(page, small)
      await intact(page)
    }))
})

test('where the browser gives no worker the file is checked all the same', async () => {
  const session = await openApp(browser)
  await session.page.addInitScript(() => {
    Reflect.set(window, 'Worker', () => {
      throw new Error('no workers here')
    })
  })
  await session.page.reload()
  await toCheckPage(session.page)
  await give(session.page, small)
  await intact(session.page)
  await session.close()
})
