import type { Page } from 'playwright-core'

/** On the page of sources: adds that many reports from the file of another program. */
export async function addReports(page: Page, many: number): Promise<void> {
  const items = Array.from({ length: many }, (_, at) => ({
    ...{ type: 'report', id: `r${at}`, title: `Report ${at} on surveillance towers` },
    ...{ URL: `https://example.org/${at}`, author: [{ family: 'Doe', given: 'Jane' }] },
  }))
  await page.getByText('From and for other programs').click()
  const buffer = Buffer.from(JSON.stringify(items))
  const list = { name: 'zotero.json', mimeType: 'application/json', buffer }
  await page.locator('input[type=file]').setInputFiles(list)
  await page.getByRole('button', { name: `Add ${many} sources` }).click()
  await page.getByText(`${many} of ${many} sources`).waitFor()
}
