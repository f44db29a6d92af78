import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import { InventoryPage } from '#src/features/inventory/InventoryPage.tsx'
import type { InventoryServices } from '#src/features/inventory/inventory-services.ts'
import { checkInventory } from '#src/inventory/check-inventory.ts'
import { compareYears } from '#src/inventory/compare-years.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { draftFromUseCase } from '#src/workflows/draft-from-use-case.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { aUseCase2024, inventory2024, inventory2025 } from '#tests/support/an-inventory.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'
import { memo } from '../../frameworks/omb-m-24-10/situation.ts'

const rights = {
  ...aUseCase2024,
  'use-case-name': 'Toll Watch',
  'impact-type': 'Rights-Impacting',
  'adverse-impact': 'No',
  'appeal-process': 'Yes',
}
const other = { ...rights, abr: 'TST', agency: 'Test Agency', 'use-case-name': 'Gate' }
const later = {
  ...{ 'use-case-name': 'Toll Watch', 'agency-name': 'Department of Roads', agency: 'DRD' },
  ...{ 'agency-bureau': 'Road Care Service', 'hi-appeal-process': 'Appeal Precluded by Law' },
}

async function opened(given: Partial<InventoryServices> = {}) {
  const services: InventoryServices = {
    openInventory: (file, options) => openInventory({ readInventory }, file, options),
    newestFramework: () => Promise.resolve(ok(memo)),
    draftFromUseCase: (choice) => draftFromUseCase(aDevice(), choice),
    checkInventory,
    compareYears,
    ...given,
  }
  const page = showPage(<InventoryPage services={services} />)
  const give = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const input = page.container.querySelector<HTMLInputElement>('input[type=file]')
    return page.user.upload(input as HTMLInputElement, new File([bytes], name))
  }
  await give('2024.csv', inventory2024([aUseCase2024, rights, other]))
  await screen.findByRole('searchbox', { name: 'Search' })
  return { ...page, give }
}

test('a whole inventory becomes a table that is filtered, saved and opened', async () => {
  const { user, container } = await opened()
  const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  await user.click(screen.getByRole('button', { name: 'Find contradictions' }))
  await screen.findByText('2 contradictions in 2 of 3 rows')
  await expectNoAxeViolations(container)
  await user.selectOptions(screen.getByLabelText('Agency'), 'TST')
  expect(screen.getAllByRole('row')).toHaveLength(2)
  expect(screen.getByRole('table').textContent).toContain('Adverse effect on people: No')
  await user.click(screen.getByRole('button', { name: 'Save as CSV' }))
  await screen.findByText('2024-contradictions.csv was handed to the browser.')
  expect(save).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Gate' }))
  await screen.findByRole('heading', { level: 1, name: 'Gate' })
  await user.click(screen.getByRole('button', { name: 'Back to the list' }))
  expect(screen.getByText('2 contradictions in 2 of 3 rows')).toBeTruthy()
})

test('says that it was stopped', async () => {
  const { user } = await opened({
    checkInventory: () => Promise.resolve(err({ kind: 'stopped' })),
  })
  await user.click(screen.getByRole('button', { name: 'Find contradictions' }))
  expect((await screen.findByText(/^Stopped/)).getAttribute('role')).toBe('alert')
})

test('two years are compared: what does not go together, what changed, what is only in one', async () => {
  const { user, give, container } = await opened()
  await user.click(screen.getByRole('button', { name: 'Compare with another year' }))
  await give('2025.csv', inventory2025([later]))
  await screen.findByText('1 matched, 2 only in the earlier year, 0 only in the later one')
  const row = screen.getByRole('row', { name: /Toll Watch/ })
  expect(within(row).getByText('An appeal in one year, none in the next')).toBeTruthy()
  await expectNoAxeViolations(container)
  await user.selectOptions(screen.getByLabelText('Show'), 'changed')
  expect(screen.getByRole('row', { name: /Toll Watch/ }).textContent).toContain(
    'Row 3 and row 2, matched by component and name',
  )
  await user.selectOptions(screen.getByLabelText('Show'), 'vanished')
  expect(screen.getByRole('row', { name: /Gate/ }).textContent).toContain('Nothing alike')
})

test('a second file of the same year is refused, and another can be chosen', async () => {
  const { user, give } = await opened()
  await user.click(screen.getByRole('button', { name: 'Compare with another year' }))
  await give('again.csv', inventory2024([aUseCase2024]))
  await screen.findByText(/Both files are of the same year/)
  await give('2025.csv', inventory2025([later]))
  await screen.findByText(/1 matched/)
})
