import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '#src/cli/serve.ts'
import {
  type AppSession,
  launchBrowser,
  openApp,
  waitUntilOffline,
} from '#tests/support/app-session.ts'
import { isInstalled, judge } from '#tests/support/outside-judges.ts'
import { giveToCheck, isLocal, walkTheRoad } from '#tests/support/road.ts'
import { draftAddress } from '#tests/support/walk.ts'

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

describe.each(inventories)('from $name to signed files', ({ path }) => {
  const absent = !existsSync(path)
  let session: AppSession
  let files: Awaited<ReturnType<typeof walkTheRoad>>

  beforeAll(async () => {
    if (absent) return
    session = await openApp(browser)
    files = await walkTheRoad(session.page, path, folder)
  }, 180_000)
  afterAll(() => session?.close())

  test.skipIf(absent)('both files are found intact, and to be one record', async () => {
    const { page } = session
    await giveToCheck(page, [files.pdf.path, files.json.path])
    await page.getByText('These files hold the same record.').waitFor()
    expect(await page.getByText('Not changed since it was signed').count()).toBe(2)
    expect(await page.getByText('Ana Pérez').count()).toBeGreaterThan(0)
  })

  test.skipIf(absent)('a copy opens as a new draft that equals the first', async () => {
    const { page } = session
    await giveToCheck(page, [files.json.path])
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
    await giveToCheck(page, [join(folder, 'changed.pdf'), join(folder, 'changed.json')])
    await expect
      .poll(() => page.getByText('Not what was signed').count(), { timeout: 15_000 })
      .toBe(2)
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
      const files = await walkTheRoad(session.page, 'tests/fixtures/inventory/omb-2024.csv', folder)
      await giveToCheck(session.page, [files.pdf.path])
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
      await walkTheRoad(session.page, 'tests/fixtures/inventory/omb-2024.csv', folder)
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
