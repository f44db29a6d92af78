import { mkdirSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { serveFolder } from '#src/cli/serve.ts'
import { ensureChromium, quietFlags } from '#tests/support/chromium.ts'
import { draftAddress, goToPractice } from '#tests/support/walk.ts'

/** Takes the pictures of README.md from the built app, with a finished assessment opened from its file. */
const folder = 'docs/pictures'
const assessment = 'tests/fixtures/assessments/hurricane-score.json'

const { server, url } = await serveFolder('dist', 0)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: quietFlags })
const context = await browser.newContext({
  viewport: { width: 1280, height: 860 },
  reducedMotion: 'reduce',
})
const page = await context.newPage()
mkdirSync(folder, { recursive: true })

async function shoot(taken: Page, name: string): Promise<void> {
  await taken.evaluate(() => document.fonts.ready)
  await taken.mouse.move(0, 0)
  await taken.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await taken.screenshot({ path: `${folder}/${name}.png` })
}

await page.goto(url)
await page.getByRole('link', { name: 'Check a file' }).first().click()
await page.locator('input[type=file]').setInputFiles(assessment)
await page.getByRole('button', { name: 'Open a copy as a new draft' }).click()
await page.waitForURL(/#\/draft\//)
const draft = draftAddress(page)
await goToPractice(page, draft, 'v-a')
await shoot(page, 'practice')
await page.goto(`${draft}/findings`)
await page.getByRole('heading', { level: 1 }).waitFor()
await shoot(page, 'findings')
await browser.close()
server.close()
