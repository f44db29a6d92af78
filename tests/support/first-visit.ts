import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

export type FirstVisit = { requests: string[]; bytes: Record<'script' | 'style' | 'font', number> }

/** What a first visit to `url` fetches until the page rests, in gzip bytes (level 9), without the offline cache. */
export async function measureFirstVisit(page: Page, url: string): Promise<FirstVisit> {
  const visit: FirstVisit = { requests: [], bytes: { script: 0, style: 0, font: 0 } }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = { script: 'script', stylesheet: 'style', font: 'font' }[
      response.request().resourceType()
    ]
    visit.requests.push(response.url())
    if (kind === 'script' || kind === 'style' || kind === 'font')
      bodies.push(
        response.body().then((body) => {
          visit.bytes[kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length
        }),
      )
  })
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await Promise.all(bodies)
  return visit
}
