import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { serveFolder } from '#src/cli/serve.ts'
import { ensureChromium, quietFlags } from '#tests/support/chromium.ts'
import { fillDevice, type Size } from '#tests/support/fill-device.ts'
import { aPassphrase, lockDevice, unlockDevice } from '#tests/support/vault-walk.ts'
import { download, goToPractice, saved } from '#tests/support/walk.ts'
import { keepFigures, machine } from './figures.ts'
import { peakMemory } from './memory.ts'

/**
 * What a full device costs: 10,000 drafts and one with 2,000 sources, 2,000 citations and 500 MB of kept files,
 * in the built app and a real Chromium with a profile on the disk. Milliseconds; `block` is the longest task on
 * the main thread (0 under 50 ms), `peakMiB` the most memory that all processes of the browser held.
 * PLUMBLINE_BENCH_SHARE=0.1 fills a tenth of it, and with PLUMBLINE_BENCH_FILES=50 all of the kept files.
 */
const share = Number(process.env['PLUMBLINE_BENCH_SHARE'] ?? 1)
const size: Size = {
  drafts: Math.round(10_000 * share),
  files: Number(process.env['PLUMBLINE_BENCH_FILES'] ?? Math.max(1, Math.round(50 * share))),
  fileBytes: 10_000_000,
  evidence: Math.round(2_000 * share),
}
const patience = 400_000
const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
const { server, url } = await serveFolder('dist', 0)

const opened: BrowserContext[] = []

async function openProfile(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: ensureChromium(), args: quietFlags, acceptDownloads: true },
  })
  context.setDefaultTimeout(patience)
  // tsx marks functions by name, also those that are handed to the page.
  await context.addInitScript('globalThis.__name = (named) => named')
  opened.push(context)
  await context.addInitScript(() => {
    const keep = (name: string, value: number) =>
      Reflect.set(window, name, Math.max(Reflect.get(window, name) ?? 0, value))
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) keep('block', duration)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') keep('slowestKey', duration)
    }).observe({ type: 'event', durationThreshold: 16 } as never)
  })
  const [page = await context.newPage()] = context.pages()
  await page.goto(url)
  return { context, page }
}

type Step = { took: number; block: number; peakMiB?: number | undefined }

async function step(page: Page, profile: string, work: () => Promise<unknown>): Promise<Step> {
  await page.evaluate(() => Reflect.set(window, 'block', 0))
  const started = Date.now()
  const { peakMiB } = await peakMemory(profile, work)
  const took = Date.now() - started
  await page.waitForTimeout(300)
  const block = await page.evaluate(() => Math.round(Reflect.get(window, 'block') ?? 0))
  return { took, block, peakMiB }
}

const row = (page: Page) => page.getByRole('row').nth(1)
const note = (page: Page) => page.getByLabel('Your finding, in a sentence or two')
const home = async (page: Page) => {
  await page.goto(`${url}#/`)
  await row(page).waitFor()
}
const slowestKey = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const slowest: number = Reflect.get(window, 'slowestKey') ?? 0
    Reflect.set(window, 'slowestKey', 0)
    return slowest
  })

async function typed(page: Page, profile: string, draft: string) {
  await goToPractice(page, `${url}#/draft/${draft}`, 'v-d')
  await page.waitForTimeout(500)
  await slowestKey(page)
  const keys = await step(page, profile, () =>
    note(page).pressSequentially('Nobody was told. '.repeat(3), { delay: 20 }),
  )
  const { took: lastKeyToSaved } = await step(page, profile, () => saved(page))
  return { block: keys.block, slowestKeyToPaint: await slowestKey(page), lastKeyToSaved }
}

/** The figure is read before anything else is typed, since reading begins a new one. */
async function searched(page: Page, profile: string) {
  await slowestKey(page)
  const keys = await step(page, profile, () =>
    page.getByRole('searchbox').pressSequentially('system 0077', { delay: 30 }),
  )
  return { block: keys.block, slowestKeyToPaint: await slowestKey(page) }
}

/** What a person does all day, with the list and with both kinds of drafts. */
async function day(
  page: Page,
  profile: string,
  { large, usual }: { large: string; usual: string },
) {
  const again = await step(page, profile, async () => {
    await page.goto(`${url}#/check`)
    await home(page)
  })
  const search = await searched(page, profile)
  const openUsual = await step(page, profile, () =>
    goToPractice(page, `${url}#/draft/${usual}`, 'v-a'),
  )
  const typing = await typed(page, profile, usual)
  await home(page)
  const openLarge = await step(page, profile, () =>
    goToPractice(page, `${url}#/draft/${large}`, 'v-a'),
  )
  const typingInLarge = await typed(page, profile, large)
  const register = await step(page, profile, async () => {
    await page.goto(`${url}#/draft/${large}/sources`)
    await page.getByText('Source 0', { exact: true }).first().waitFor()
  })
  return {
    listAgain: again,
    ...{ search, openUsual, typing, openLarge, typingInLarge, register },
  }
}

async function backUp(page: Page, profile: string, path: string) {
  await page.goto(`${url}#/backup`)
  return step(page, profile, async () => {
    const file = await download(page, /^Make the backup/)
    await file.saveAs(path)
  })
}

async function restore(path: string) {
  const profile = join(folder, 'restored')
  const { context, page } = await openProfile(profile)
  await page.goto(`${url}#/backup`)
  const plan = await step(page, profile, async () => {
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByRole('button', { name: 'Restore', exact: true }).waitFor()
  })
  const place = await step(page, profile, async () => {
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await page.getByText(/^Restored:/).waitFor()
  })
  const words = await page.getByText(/^Restored:/).innerText()
  await context.close()
  return { plan, place, words }
}

function told<T>(name: string, figures: T): T {
  console.error(new Date().toISOString(), name, JSON.stringify(figures))
  return figures
}

const profile = join(folder, 'profile')
try {
  const { context, page } = await openProfile(profile)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ids = await fillDevice(page, size)
  told('filled', size)
  const list = told(
    'list',
    await step(page, profile, async () => {
      await page.reload()
      await row(page).waitFor()
    }),
  )
  const plain = told('day', await day(page, profile, ids))
  const backup = join(folder, 'backup.zip')
  const made = told('backup', await backUp(page, profile, backup))
  const setPassphrase = told('set a passphrase', await step(page, profile, () => lockDevice(page)))
  const unlock = told(
    'unlock',
    await step(page, profile, async () => {
      await page.goto(`${url}#/`)
      await unlockDevice(page)
      await row(page).waitFor()
    }),
  )
  const sealed = told('day in the vault', await day(page, profile, ids))
  const madeSealed = told(
    'backup from the vault',
    await backUp(page, profile, join(folder, 'b.zip')),
  )
  await page.goto(`${url}#/lock`)
  const changePassphrase = told(
    'change',
    await step(page, profile, async () => {
      await page.getByLabel('The passphrase you have now').first().fill(aPassphrase)
      await page.getByLabel('New passphrase').fill(`${aPassphrase} again`)
      await page.getByLabel('The same passphrase again').fill(`${aPassphrase} again`)
      await page.getByRole('button', { name: 'Change it' }).click()
      await page.getByText('The passphrase is changed.').waitFor()
    }),
  )
  const version = context.browser()?.version() ?? ''
  await context.close()
  const restored = told('restore', await restore(backup))
  keepFigures({
    storage: {
      measuredAt: new Date().toISOString(),
      machine: { ...machine, browser: `Chromium ${version}` },
      ...{ share },
      size: { ...size, backupBytes: statSync(backup).size },
      withoutVault: { list, ...plain, backup: made },
      vault: { setPassphrase, unlock, ...sealed, backup: madeSealed, changePassphrase },
      restored,
    },
  })
} catch (problem) {
  console.error(problem)
  process.exitCode = 1
} finally {
  for (const context of opened) await context.close()
  server.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
