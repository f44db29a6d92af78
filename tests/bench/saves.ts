import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serveFolder } from '#src/cli/serve.ts'
import { ensureChromium, quietFlags } from '#tests/support/chromium.ts'
import { keepFigures, machine } from './figures.ts'
import { median } from './measure.ts'

/**
 * What it costs that a save is on the disk, and not only with the operating system, before it counts: milliseconds
 * of a transaction that writes a draft of 25 kB, one in either way after the other, so that both meet the same load.
 */
const rounds = 60
const profile = mkdtempSync(join(tmpdir(), 'plumbline-saves-'))
const { server, url } = await serveFolder('dist', 0)
const context = await chromium.launchPersistentContext(profile, {
  ...{ executablePath: ensureChromium(), args: quietFlags },
})
try {
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const took = await page.evaluate(async (count) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('plumbline')
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => fail(opening.error)
    })
    const figures = { relaxed: [] as number[], strict: [] as number[] }
    const draft = { revision: 1, draft: { title: 'x', note: 'testimony '.repeat(2_500) } }
    for (let round = 0; round < count; round += 1)
      for (const durability of ['relaxed', 'strict'] as const) {
        const start = performance.now()
        await new Promise<void>((done, fail) => {
          const step = database.transaction(['drafts', 'revisions'], 'readwrite', { durability })
          step.oncomplete = () => done()
          step.onabort = () => fail(step.error)
          step.objectStore('drafts').put(draft, 'one')
          step.objectStore('revisions').put(true, ['one', round])
          step.commit()
        })
        figures[durability].push(performance.now() - start)
      }
    database.close()
    return figures
  }, rounds)
  const told = (figures: number[]) => ({
    median: Math.round(median(figures)),
    slowest: Math.round(Math.max(...figures)),
  })
  keepFigures({
    saves: {
      measuredAt: new Date().toISOString(),
      machine: { ...machine, browser: `Chromium ${context.browser()?.version() ?? ''}` },
      rounds,
      relaxed: told(took.relaxed),
      strict: told(took.strict),
    },
  })
} finally {
  await context.close()
  server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
