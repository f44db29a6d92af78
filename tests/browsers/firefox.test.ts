import { describe, expect, inject, test } from 'vitest'
import { launchFirefox, openApp } from '#tests/support/app-session.ts'
import { findFirefox } from '#tests/support/firefox.ts'
import { walkToSignedFiles } from '#tests/support/road.ts'

const noFirefox = findFirefox() === undefined
const inventory = 'tests/fixtures/inventory/omb-2024.csv'
const ways = [
  { name: 'served', url: 'appUrl' },
  { name: 'one file, opened from the disk', url: 'fileUrl' },
] as const

/** The driver of Firefox tells nothing of downloads, so the files are made and not saved. */
describe.each(ways)('Firefox, $name', ({ url }) => {
  test.skipIf(noFirefox)('the main road, and what was typed is there after a reload', async () => {
    const browser = await launchFirefox()
    const { page, requests, complaints } = await openApp(browser, { url: inject(url) })
    try {
      const draft = await walkToSignedFiles(page, inventory)
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
  /^(blob|data):/.test(address) || address.startsWith(url)

/**
 * The layout engine of the printer first asks for its own bytes by a `data:` address, which our policy
 * refuses, and then takes them from where they are. Only Firefox says so on the page.
 */
const isLayoutEngine = (complaint: string) =>
  complaint.includes('(connect-src) at data:application/octet-stream')
