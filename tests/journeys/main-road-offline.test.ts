import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serveFolder } from '#src/cli/serve.ts'
import { launchBrowser, openApp, waitUntilOffline } from '#tests/support/app-session.ts'
import { giveToCheck, isLocal, walkTheRoad } from '#tests/support/road.ts'

const published = '../shared/inventory/2024_consolidated_ai_inventory_raw_v2.csv'
/** The inventory that was published, where it is at hand; else one of our own in its form. */
const inventory = existsSync(published) ? published : 'tests/fixtures/inventory/omb-2024.csv'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-offline-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('with the network cut after the first visit, the whole road is walked, and nothing is asked of any server', async () => {
  const asked: string[] = []
  const { server, url } = await serveFolder('dist', 0, (path) => asked.push(path))
  const browser = await launchBrowser()
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
    const files = await walkTheRoad(session.page, inventory, folder)
    await giveToCheck(session.page, [files.pdf.path])
    await session.page.getByText('Not changed since it was signed').waitFor()
    expect(asked).toEqual([])
    expect(session.requests.filter((address) => !isLocal(address, url))).toEqual([])
    expect(session.complaints).toEqual([])
  } finally {
    await browser.close()
    server.close()
  }
})
