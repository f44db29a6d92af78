import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { download, keep } from '#tests/support/walk.ts'

const fixture = (name: string) => `tests/fixtures/assessments/${name}.json`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-compare-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a draft and a file stand side by side, on a phone too, and leave as PDF and table', async () => {
  const browser = await launchBrowser()
  const { page, complaints } = await openApp(browser)
  await page.getByRole('link', { name: /Open a file/ }).click()
  await page.locator('input[type=file]').first().setInputFiles(fixture('hurricane-score'))
  await page.getByRole('button', { name: /copy/i }).first().click()
  await page.waitForURL(/#\/draft\//)
  await page.goto(page.url().replace(/#.*$/, ''))

  await page.getByRole('link', { name: 'Compare two' }).click()
  await page.getByRole('heading', { level: 1, name: 'Compare two assessments' }).waitFor()
  const first = page.getByRole('region', { name: 'First', exact: true })
  await first.getByRole('combobox').selectOption({ index: 1 })
  const second = page.getByRole('region', { name: 'Second', exact: true })
  await second.locator('input[type=file]').setInputFiles(fixture('renewal-triage-self'))
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByText(/of 15 practices agree\./).waitFor()

  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.setViewportSize({ width: 1280, height: 900 })

  const table = await keep(await download(page, /Save as table/), folder)
  const { data } = Papa.parse<string[]>(table.bytes.toString().trimEnd())
  expect(data.filter(([part]) => part === 'practice').length).toBeGreaterThan(10)
  const print = await keep(await download(page, /Save as PDF/), folder)
  expect(lintPdf(print.bytes)).toEqual([])
  expect(complaints).toEqual([])
  await browser.close()
})
