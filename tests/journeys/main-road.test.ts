import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { isInstalled, judge } from '#tests/support/outside-judges.ts'
import { giveToCheck, walkTheRoad } from '#tests/support/road.ts'
import { draftAddress } from '#tests/support/walk.ts'

const inventory = 'tests/fixtures/inventory/omb-2024.csv'

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'plumbline-journey-'))
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('from an inventory to signed files', () => {
  let session: AppSession
  let files: Awaited<ReturnType<typeof walkTheRoad>>

  beforeAll(async () => {
    session = await openApp(browser)
    files = await walkTheRoad(session.page, inventory, folder)
  }, 180_000)
  afterAll(() => session?.close())

  test('both files are found intact, and to be one record', async () => {
    const { page } = session
    await giveToCheck(page, [files.pdf.path, files.json.path])
    await page.getByText('These files hold the same record.').waitFor()
    expect(await page.getByText('Not changed since it was signed').count()).toBe(2)
    expect(await page.getByText('Ana Pérez').count()).toBeGreaterThan(0)
  })

  test('a copy opens as a new draft that equals the first', async () => {
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

  test('one changed byte is seen, in the PDF and in the JSON', async () => {
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

  test.skipIf(!isInstalled('pdfsig', '-v'))('pdfsig finds the PDF signed', () => {
    const { text } = judge('pdfsig', ['-nocert', files.pdf.path])
    expect(text).toContain('Signature is Valid')
    expect(text).toContain('Total document signed')
  })

  test.skipIf(!isInstalled('qpdf'))('qpdf finds nothing wrong with the PDF', () => {
    expect(judge('qpdf', ['--check', files.pdf.path])).toMatchObject({ status: 0 })
  })

  test('the page never complained', () => {
    expect(session.complaints).toEqual([])
  })
})
