import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serveFolder } from '#src/cli/serve.ts'
import { launchBrowser } from '#tests/support/app-session.ts'
import { draftAddress, goToPractice, startBlank } from '#tests/support/walk.ts'

const field = (page: Page) => page.getByLabel('Your finding, in a sentence or two')

test('an update in the middle of an edit waits, and then loses no word in any tab', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-update-'))
  cpSync('dist', folder, { recursive: true })
  const { server, url } = await serveFolder(folder, 0)
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext()
    const one = await context.newPage()
    await one.goto(url)
    await one.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await one.reload()
    await startBlank(one, 'shadow')
    const draft = draftAddress(one)
    await goToPractice(one, draft, 'v-d')
    const two = await context.newPage()
    await two.goto(`${draft}/findings`)
    await two.getByText('Another tab is writing in this draft').waitFor()

    const worker = join(folder, 'sw.js')
    const newer = readFileSync(worker, 'utf8').replace(/"plumbline-\w+"/, '"plumbline-newer"')
    writeFileSync(worker, newer)
    await one.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update()
    })
    await one.getByText('A new version of Plumbline is ready').waitFor()
    await field(one).fill('Typed a moment before the update.')
    const reloads = [one, two].map((page) => page.waitForEvent('load'))
    await one.getByRole('button', { name: 'Load the new version' }).click()
    await Promise.all(reloads)

    await expect.poll(() => field(one).inputValue()).toBe('Typed a moment before the update.')
    await two.getByRole('heading', { level: 1 }).waitFor()
    const caches = await one.evaluate(() => window.caches.keys())
    expect(caches).toEqual(['plumbline-newer'])
  } finally {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
