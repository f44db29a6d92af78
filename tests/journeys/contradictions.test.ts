import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'
import { draftAddress, openInventory, startFromRow } from '#tests/support/walk.ts'

const folder = '../shared/inventory'
const files = {
  earlier: `${folder}/2024_consolidated_ai_inventory_raw_v2.csv`,
  later: `${folder}/2025_individually_reported_AI_use_cases.csv`,
}
const absent = !Object.values(files).every(existsSync)

test.skipIf(absent)(
  'Hurricane Score’s changed answers of 2024 and 2025 are found, cited and accepted (skipped where the inventories are not at hand)',
  async () => {
    const browser = await launchBrowser()
    const { page, complaints } = await openApp(browser)
    await openInventory(page, files.earlier)
    await startFromRow(page, 'hurricane score', 'Hurricane Score')
    const draft = draftAddress(page)
    await page.goto(`${draft}/contradictions`)
    await page.getByRole('heading', { level: 1, name: 'Contradictions' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(files.later)
    await page.getByText(/Found by its component and name: row 142/).waitFor()
    await page.getByRole('button', { name: 'Add this row' }).click()
    const appeal = page.getByRole('region', { name: 'An appeal in one year, none in the next' })
    const told = await appeal.innerText()
    for (const part of ['“Yes”', 'row 109, column 59', '“Appeal Precluded by Law”'])
      expect(told).toContain(part)
    expect(told).toContain('row 142, column 35')
    expect(told).toContain('M-24-10 §5(c)(v)(E), pages 23-24')
    await appeal.getByRole('radio', { name: /^Accept/ }).check()
    await page.goto(`${draft}/findings`)
    await page.getByText(/The rules found \d+; 1 accepted for the report/).waitFor()
    expect(complaints).toEqual([])
    await browser.close()
  },
)
