import { expect, test } from 'vitest'
import { checkInventory } from '#src/inventory/check-inventory.ts'
import { compareYears } from '#src/inventory/compare-years.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { findingsBetween, findingsFile, findingsIn } from '#src/workflows/check-inventory.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aUseCase2024, inventory2024, inventory2025 } from '#tests/support/an-inventory.ts'
import { memo } from '../frameworks/omb-m-24-10/situation.ts'

const rights = {
  ...aUseCase2024,
  'impact-type': 'Rights-Impacting',
  'adverse-impact': 'No',
  'appeal-process': 'Yes',
}
const later = {
  ...{ 'use-case-name': 'Pothole Finder', 'agency-name': 'Department of Roads', agency: 'DRD' },
  ...{ 'agency-bureau': 'Road Care Service', 'hi-appeal-process': 'Appeal Precluded by Law' },
}

async function open(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const inventory = await openInventory({ readInventory }, aFile(name, bytes))
  if (!inventory.ok) throw new Error(inventory.error.kind)
  return inventory.value
}

test('a table of an inventory names use case and rule, and becomes a file named after it', async () => {
  const inventory = await open('list.csv', inventory2024([aUseCase2024, rights]))
  const checked = await checkInventory(memo, inventory.inventory)
  if (!checked.ok) throw new Error(checked.error.kind)
  const findings = findingsIn(inventory, checked.value)
  expect(
    findings.map(({ useCase, contradiction }) => [useCase.row, contradiction.rule.id]),
  ).toEqual([[3, 'rights-without-effect']])
  const file = findingsFile(memo, inventory, findings)
  expect(file).toMatchObject({ name: 'list-contradictions.csv', mediaType: 'text/csv' })
  const text = new TextDecoder().decode(file.bytes)
  expect(text).toContain('Department of Roads,Road Care Service,Pothole Finder,3,')
  expect(text).toContain('M-24-10 §6 “Rights-Impacting AI”, 29')
  expect(text).toContain('Adverse effect on people (column 55): No')
})

test('two years are told under the later use case, and a missing one under its own', async () => {
  const lost = {
    ...rights,
    'use-case-name': 'Toll Watch',
    'dev-stage': 'Operation and Maintenance',
  }
  const years = {
    earlier: await open('2024.csv', inventory2024([rights, lost])),
    later: await open('2025.csv', inventory2025([later])),
  }
  const compared = await compareYears(memo, years.earlier.inventory, years.later.inventory)
  if (!compared.ok) throw new Error(compared.error.kind)
  const told = findingsBetween(years, compared.value).map(({ useCase, contradiction }) => [
    useCase.name,
    contradiction.rule.id,
  ])
  expect(told).toEqual([
    ['Pothole Finder', 'appeal-gone'],
    ['Toll Watch', 'vanished-covered'],
  ])
})
