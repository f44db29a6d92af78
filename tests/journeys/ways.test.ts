import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, launchFirefox, openApp } from '#tests/support/app-session.ts'
import { findFirefox } from '#tests/support/firefox.ts'
import { giveToCheck, walkToSignedFiles } from '#tests/support/road.ts'
import { download, keep } from '#tests/support/walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-ways-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const noFirefox = findFirefox() === undefined
type Way = {
  name: string
  launch: () => Promise<Browser>
  url: 'fileUrl' | 'appUrl'
  skip: boolean
  /** The driver of Firefox tells nothing of downloads. */
  saves: boolean
}
const chromium = { launch: launchBrowser, skip: false, saves: true }
const firefox = { launch: launchFirefox, skip: noFirefox, saves: false }
const ways: readonly Way[] = [
  { ...chromium, name: 'one file, opened from the disk', url: 'fileUrl' },
  { ...firefox, name: 'one file, in Firefox', url: 'fileUrl' },
  { ...firefox, name: 'served, in Firefox', url: 'appUrl' },
]

const inventory = 'tests/fixtures/inventory/omb-2024.csv'

describe.each(ways)('the main road by another way: $name', ({ launch, url, skip, saves }) => {
  test.skipIf(skip)('from an inventory to files that check, and again after a reload', async () => {
    const browser = await launch()
    const { page, requests, complaints } = await openApp(browser, { url: inject(url) })
    try {
      const draft = await walkToSignedFiles(page, inventory)
      if (saves) {
        const pdf = await keep(await download(page, /\.pdf$/), folder)
        const json = await keep(await download(page, /\.json$/), folder)
        await giveToCheck(page, [pdf.path, json.path])
        await page.getByText('These files hold the same record.').waitFor()
        expect(await page.getByText('Not changed since it was signed').count()).toBe(2)
      }
      await page.goto(`${draft}/findings`)
      await page.reload()
      await page
        .getByRole('heading', { level: 1, name: 'The memo required this use to stop' })
        .waitFor()
      expect(requests.filter((address) => !isOwn(address, inject(url)))).toEqual([])
      expect(complaints.filter((text) => !isLayoutEngine(text))).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

/** Of the page itself, of its own folder when it is served, or made by it. */
const isOwn = (address: string, url: string) =>
  address.startsWith(url) || address.startsWith('blob:') || address.startsWith('data:')

/**
 * The layout engine of the printer first asks for its own bytes by a `data:` address, which our policy
 * refuses, and then takes them from where they are. Only Firefox says so on the page.
 */
const isLayoutEngine = (complaint: string) =>
  complaint.includes('(connect-src) at data:application/octet-stream')
