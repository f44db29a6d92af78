import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '#src/cli/serve.ts'
import {
  type AppSession,
  launchBrowser,
  openApp,
  waitUntilOffline,
} from '#tests/support/app-session.ts'
import { isInstalled, judge } from '#tests/support/outside-judges.ts'
import {
  answerPractice,
  citeNewSource,
  download,
  draftAddress,
  goToPractice,
  keep,
  openInventory,
  saved,
  startFromRow,
} from '#tests/support/walk.ts'

const inventories = [
  { name: 'an inventory of our own', path: 'tests/fixtures/inventory/omb-2024.csv' },
  {
    name: 'the published inventory',
    path: '../shared/inventory/2024_consolidated_ai_inventory_raw_v2.csv',
  },
]

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'plumbline-journey-'))
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const quickly: readonly (readonly [practice: string, status: string])[] = [
  ['iv-a', 'Partly met'],
  ['iv-b', 'Not shown'],
  ['iv-c', 'Not shown'],
  ['v-a', 'Not met'],
  ['iv-d', 'Not shown'],
  ['iv-e', 'Not shown'],
  ['iv-f', 'Not shown'],
  ['iv-g', 'Not shown'],
  ['iv-h', 'Not shown'],
  ['iv-i', 'Not met'],
  ['v-c', 'Not shown'],
  ['v-e', 'Not shown'],
  ['v-f', 'Not met'],
]
const lineByLine = ['v-b', 'v-d']

/** Of this site or of the page's own making: workers and downloads are blobs. */
const isLocal = (address: string, url: string) =>
  address.startsWith(url) || address.startsWith(`blob:${url}`)

/** From an inventory's row to files that another person can check; returns where the files are. */
async function walkTheRoad(page: Page, inventory: string) {
  await openInventory(page, inventory)
  await startFromRow(page, 'hurricane', 'Hurricane Score')
  const draft = draftAddress(page)

  await goToPractice(page, draft, 'iv-a')
  expect(await page.getByText('What the agency says').count()).toBeGreaterThan(0)
  for (const [practice, status] of quickly) {
    await goToPractice(page, draft, practice)
    await answerPractice(page, status, `What we found about ${practice}.`)
    if (practice === 'iv-a' || practice === 'v-a')
      await citeNewSource(page, {
        title: `Source for ${practice}`,
        author: 'A coalition',
        date: '2024-09-04',
        link: 'https://example.org/letter',
        place: 'page 2',
      })
  }
  for (const practice of lineByLine) {
    await goToPractice(page, draft, practice)
    await page.getByRole('button', { name: /^Answer its \d+ lines instead/ }).click()
    await page.getByRole('button', { name: /Mark them/ }).click()
  }
  await saved(page)

  await page.goto(`${draft}/findings`)
  const verdict = page.getByRole('heading', { level: 1 })
  await verdict.waitFor()
  expect(await verdict.textContent()).toBe('The memo required this use to stop by 1 December 2024')

  await page.goto(`${draft}/export`)
  await page.getByRole('radio', { name: /^Signed and final/ }).check()
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ana Pérez')
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Border Rights Watch')
  await page.getByRole('button', { name: 'Sign and make the files' }).click()
  await page.getByRole('heading', { name: /^Signed, and checked/ }).waitFor({ timeout: 90_000 })
  const pdf = await keep(await download(page, /\.pdf$/), folder)
  const json = await keep(await download(page, /\.json$/), folder)
  const csv = await keep(await download(page, /\.csv$/), folder)
  return { draft, pdf, json, csv }
}

async function check(page: Page, paths: string[]) {
  await page.getByRole('link', { name: 'Check a file' }).first().click()
  await page.locator('input[type=file]').setInputFiles(paths)
}

describe.each(inventories)('from $name to signed files', ({ path }) => {
  const absent = !existsSync(path)
  let session: AppSession
  let files: Awaited<ReturnType<typeof walkTheRoad>>

  beforeAll(async () => {
    if (absent) return
    session = await openApp(browser)
    files = await walkTheRoad(session.page, path)
  }, 180_000)
  afterAll(() => session?.close())

  test.skipIf(absent)('both files are found intact, and to be one record', async () => {
    const { page } = session
    await check(page, [files.pdf.path, files.json.path])
    await expect.poll(() => page.getByText('Not changed since it was signed').count()).toBe(2)
    await page.getByText('These files hold the same record.').waitFor()
    expect(await page.getByText('Ana Pérez').count()).toBeGreaterThan(0)
  })

  test.skipIf(absent)('a copy opens as a new draft that equals the first', async () => {
    const { page } = session
    await check(page, [files.json.path])
    await page.getByRole('button', { name: 'Open a copy as a new draft' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hurricane Score' }).waitFor()
    const copy = draftAddress(page)
    expect(copy).not.toBe(files.draft)
    const stored = await page.evaluate(
      (ids) =>
        new Promise<unknown[]>((done, fail) => {
          const opening = indexedDB.open('plumbline')
          opening.onerror = () => fail(opening.error)
          opening.onsuccess = () => {
            const store = opening.result.transaction('drafts').objectStore('drafts')
            const found: unknown[] = []
            for (const id of ids)
              store.get(id).onsuccess = (event) => {
                const request = event.target as IDBRequest<{ draft: Record<string, unknown> }>
                const { id: _id, ...draft } = request.result.draft
                found.push(draft)
                if (found.length === ids.length) done(found)
              }
          }
        }),
      [files.draft, copy].map((address) => address.split('/').at(-1) ?? ''),
    )
    expect(stored[1]).toEqual(stored[0])
  })

  test.skipIf(absent)('one changed byte is seen, in the PDF and in the JSON', async () => {
    const { page } = session
    const pdf = Buffer.from(files.pdf.bytes)
    pdf[2_000] = (pdf[2_000] ?? 0) ^ 1
    const json = files.json.bytes.toString('utf8').replace('What we found', 'What we  ound')
    writeFileSync(join(folder, 'changed.pdf'), pdf)
    writeFileSync(join(folder, 'changed.json'), json)
    await check(page, [join(folder, 'changed.pdf'), join(folder, 'changed.json')])
    await expect.poll(() => page.getByText('Not what was signed').count()).toBe(2)
  })

  test.skipIf(absent || !isInstalled('pdfsig', '-v'))('pdfsig finds the PDF signed', () => {
    const { text } = judge('pdfsig', ['-nocert', files.pdf.path])
    expect(text).toContain('Signature is Valid')
    expect(text).toContain('Total document signed')
  })

  test.skipIf(absent || !isInstalled('qpdf'))('qpdf finds nothing wrong with the PDF', () => {
    expect(judge('qpdf', ['--check', files.pdf.path])).toMatchObject({ status: 0 })
  })

  test.skipIf(absent)('the page never complained', () => {
    expect(session.complaints).toEqual([])
  })
})

describe('with the network cut after the first visit', () => {
  test('the whole road is walked, and nothing is asked of any server', async () => {
    const asked: string[] = []
    const { server, url } = await serveFolder('dist', 0, (path) => asked.push(path))
    const session = await openApp(browser, { url })
    try {
      await waitUntilOffline(session)
      asked.length = 0
      session.requests.length = 0
      server.closeAllConnections()
      server.close()
      await session.context.setOffline(true)
      await session.page.reload()
      await session.page.getByRole('heading', { level: 1 }).waitFor()
      const files = await walkTheRoad(session.page, 'tests/fixtures/inventory/omb-2024.csv')
      await check(session.page, [files.pdf.path])
      await session.page.getByText('Not changed since it was signed').waitFor()
      expect(asked).toEqual([])
      expect(session.requests.filter((address) => !isLocal(address, url))).toEqual([])
      expect(session.complaints).toEqual([])
    } finally {
      await session.close()
      server.close()
    }
  }, 240_000)

  test('with the network there, no page asks for anything once it has loaded', async () => {
    const asked: string[] = []
    const { server, url } = await serveFolder('dist', 0, (path) => asked.push(path))
    const session = await openApp(browser, { url })
    try {
      await waitUntilOffline(session)
      asked.length = 0
      await walkTheRoad(session.page, 'tests/fixtures/inventory/omb-2024.csv')
      expect(asked).toEqual([])
      expect(session.requests.filter((a) => !a.startsWith(url) && !a.startsWith('blob:'))).toEqual(
        [],
      )
    } finally {
      await session.close()
      server.close()
    }
  }, 240_000)
})
