import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPdf } from '#tests/support/a-pdf.ts'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { startBlank } from '#tests/support/walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-bad-input-'))
const inventory = readFileSync('tests/fixtures/inventory/omb-2024.csv')
const assessment = JSON.parse(
  readFileSync('tests/fixtures/assessments/minimal.json', 'utf8'),
) as Record<string, unknown>

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function huge(name: string): string {
  const path = file(name, '')
  truncateSync(path, 200_000_000)
  return path
}

let browser: Browser
let session: AppSession
beforeAll(async () => {
  browser = await launchBrowser()
  session = await openApp(browser)
  await startBlank(session.page, 'shadow')
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

async function expectOneDraft(): Promise<void> {
  const { page } = session
  await page.goto(new URL('#/', page.url()).href)
  await page.getByRole('rowheader').first().waitFor()
  expect(await page.getByRole('rowheader').count()).toBe(1)
}

describe('a file that is no inventory', () => {
  test.each<[string, () => string, RegExp]>([
    ['a PDF', () => file('a.csv', '%PDF-1.7\n'), /This is a PDF/],
    [
      'a workbook',
      () => file('b.csv', 'PK\u0003\u0004[Content_Types].xml xl/'),
      /CSV file is expected/,
    ],
    ['another table', () => file('c.csv', 'a,b\n1,2\n'), /not one of the inventories/],
    [
      'an inventory cut in the middle of a row',
      () => file('d.csv', inventory.subarray(0, Math.floor(inventory.length * 0.7))),
      /ends in the middle of row|cells where|quotation mark/,
    ],
    ['an empty file', () => file('e.csv', ''), /The file is empty/],
    ['a file of 200 MB', () => huge('f.csv'), /The file has 200 MB/],
  ])('%s gets its own sentence, and nothing changes', async (_name, make, sentence) => {
    const { page } = session
    await page.goto(new URL('#/inventory', page.url()).href)
    await page.locator('input[type=file]').setInputFiles(make())
    await page.getByText(sentence).first().waitFor()
    await expectOneDraft()
  })
})

describe('a file that is no record', () => {
  test.each<[string, () => string, RegExp]>([
    [
      'a picture',
      () => file('g.png', Buffer.from('89504e470d0a1a0a', 'hex')),
      /neither a PDF nor JSON/,
    ],
    ['JSON of something else', () => file('h.json', '{"name":"x"}'), /not a Plumbline record/],
    ['broken JSON', () => file('i.json', '{"name":'), /JSON/],
    [
      'a record of a later version',
      () => file('j.json', '{"format":"plumbline-record/9"}'),
      /newer version of Plumbline/,
    ],
    [
      'a PDF without a record',
      () => file('k.pdf', aPdf({ attachments: [] })),
      /A PDF without a Plumbline record/,
    ],
    ['a file of 200 MB', () => huge('l.pdf'), /at most .* can be checked here/],
    ['an empty file', () => file('m.json', ''), /It is empty/],
  ])('%s gets its own sentence, and nothing changes', async (_name, make, sentence) => {
    const { page } = session
    await page.goto(new URL('#/check', page.url()).href)
    await page.locator('input[type=file]').setInputFiles(make())
    await page.getByText(sentence).first().waitFor()
    await expectOneDraft()
  })

  test('a draft of a later version is not opened as a copy', async () => {
    const { page } = session
    const later = { ...assessment, format: 'plumbline-assessment/9' }
    await page.goto(new URL('#/check', page.url()).href)
    await page.locator('input[type=file]').setInputFiles(file('n.json', JSON.stringify(later)))
    const open = page.getByRole('button', { name: 'Open a copy as a new draft' })
    await page.getByRole('heading', { level: 2, name: 'Result' }).waitFor()
    if ((await open.count()) > 0) await open.click()
    await page
      .getByText(/newer version of Plumbline/)
      .first()
      .waitFor()
    await expectOneDraft()
  })
})

test('signing without a name says so at the field and moves there', async () => {
  const { page } = session
  await page.goto(new URL('#/', page.url()).href)
  await page.getByRole('rowheader').getByRole('link').click()
  await page.waitForURL(/#\/draft\//)
  await page.goto(`${page.url().replace(/(#\/draft\/[^/?]+).*$/, '$1')}/export`)
  await page.getByRole('radio', { name: /^Signed and final/ }).check()
  await page.getByRole('button', { name: 'Sign and make the files' }).click()
  const name = page.getByRole('textbox', { name: /^Name/ })
  await page.getByText('Enter a name. A pseudonym is allowed.').first().waitFor()
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
})
