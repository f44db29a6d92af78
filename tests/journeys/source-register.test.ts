import { createHash } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, devices } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { metadataIn } from '#src/domain/picture-metadata.ts'
import { aPhotoWithPlace } from '#tests/support/a-photo.ts'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'
import { addReports } from '#tests/support/many-reports.ts'
import { download, draftAddress, keep, saved, startBlank } from '#tests/support/walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function atSources(options = {}) {
  const session = await openApp(browser, options)
  await startBlank(session.page, 'shadow')
  await session.page.goto(`${draftAddress(session.page)}/sources`)
  await session.page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
  return session
}

test('a source is made with the keyboard alone, and a kept photo forgets where it was taken', async () => {
  const { page, complaints, close } = await atSources()
  await page.getByLabel('Add a source').focus()
  await page.keyboard.type('10.1145/3593013')
  await page.keyboard.press('Enter')
  await page.getByText('Filled in from what you pasted').waitFor()
  expect(await page.getByLabel('Link', { exact: true }).inputValue()).toBe(
    'https://doi.org/10.1145/3593013',
  )
  await page.keyboard.type('A study of towers')
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('A study of towers')

  const photo = await aPhotoWithPlace(page)
  expect(metadataIn(photo)).toEqual(['APP1'])
  await page.getByLabel('Keep a copy in this draft').check()
  const file = { name: 'tower.jpg', mimeType: 'image/jpeg', buffer: photo }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('A copy is kept in this draft:').waitFor()
  const digest = createHash('sha256').update(photo).digest('hex')
  await page.getByText(digest).first().waitFor()
  await saved(page)
  await page.reload()

  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  const copy = await keep(await download(page, /Save the copy/), folder)
  expect(copy.bytes.includes('Exif')).toBe(false)
  expect(metadataIn(copy.bytes)).toEqual([])
  await page.getByText(createHash('sha256').update(copy.bytes).digest('hex')).waitFor()
  await page.getByRole('button', { name: 'Look at the copy' }).click()
  const picture = page.getByRole('img', { name: 'The kept picture tower.jpg' })
  await picture.waitFor()
  expect(await picture.evaluate((img) => 'naturalWidth' in img && img.naturalWidth)).toBe(64)
  expect(complaints).toEqual([])
  await close()
})

test('a register of 2,000 sources is filtered with every key, and fits a phone', async () => {
  const { viewport } = devices['iPhone SE']!
  const { page, close } = await atSources({ viewport })
  await addReports(page, 2_000)
  await page.getByRole('searchbox').pressSequentially('report 1999')
  await page.getByText('1 of 2000 sources').waitFor()
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBeLessThanOrEqual(0)
  await close()
})
