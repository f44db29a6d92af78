import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'
import { giveToCheck, walkTheRoad } from '#tests/support/road.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-single-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one file from the disk goes from an inventory to files that check, and keeps the draft', async () => {
  const browser = await launchBrowser()
  const { page, requests, complaints } = await openApp(browser, { url: inject('fileUrl') })
  try {
    const files = await walkTheRoad(page, 'tests/fixtures/inventory/omb-2024.csv', folder)
    await giveToCheck(page, [files.pdf.path, files.json.path])
    await page.getByText('These files hold the same record.').waitFor()
    expect(await page.getByText('Not changed since it was signed').count()).toBe(2)
    await page.goto(`${files.draft}/findings`)
    await page.reload()
    await page
      .getByRole('heading', { level: 1, name: 'The memo required this use to stop' })
      .waitFor()
    const asked = requests.filter((address) => !/^(file|blob|data):/.test(address))
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
})
