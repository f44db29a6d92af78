import { expect, test } from 'vitest'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'

test('a starter case opens as a draft with claims and open questions, and nothing concluded', async () => {
  const browser = await launchBrowser()
  const { page, complaints } = await openApp(browser)
  await page.getByRole('link', { name: 'See the eight cases' }).click()
  await page.getByRole('button', { name: /^Start from this case.*Hurricane Score/ }).click()
  await page.waitForURL(/#\/draft\//)
  await page.getByText('0 of 15 practices answered').first().waitFor()
  await page.goto(`${page.url()}/practice/v-f`)
  await page.getByText('Still open, from the starter case').waitFor()
  expect(await page.getByText('Source [1]').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await browser.close()
})
