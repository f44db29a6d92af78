import { readFile } from 'node:fs/promises'
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ok } from '#src/domain/result.ts'
import { InventoryPage } from '#src/features/inventory/InventoryPage.tsx'
import type { InventoryServices } from '#src/features/inventory/inventory-services.ts'
import { checkInventory } from '#src/inventory/check-inventory.ts'
import { compareYears } from '#src/inventory/compare-years.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { draftFromUseCase } from '#src/workflows/draft-from-use-case.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

function services(device = aDevice()): InventoryServices {
  return {
    openInventory: (file, options) => openInventory({ readInventory }, file, options),
    newestFramework: () => Promise.resolve(ok(aFramework)),
    draftFromUseCase: (choice) => draftFromUseCase(device, choice),
    checkInventory,
    compareYears,
  }
}

function show(given = services()) {
  const page = showPage(<InventoryPage services={given} />)
  const input = page.container.querySelector<HTMLInputElement>('input[type=file]')
  const give = (file: File) => page.user.upload(input as HTMLInputElement, file)
  return { ...page, give }
}

const fixture = async () =>
  new File([await readFile('tests/fixtures/inventory/omb-2024.csv')], 'omb-2024.csv')

async function showOpened(given = services()) {
  const page = show(given)
  await page.give(await fixture())
  await screen.findByRole('searchbox', { name: 'Search' })
  return page
}

test('says that the file stays on the device', async () => {
  const { container } = show()
  expect(screen.getByText(/never uploaded/)).toBeDefined()
  await expectNoAxeViolations(container)
})

test('opens an inventory and counts what it holds', async () => {
  const { container } = await showOpened()
  const rows = screen.getAllByRole('rowheader').length
  expect(screen.getByText(new RegExp(`^${rows} use cases of ${rows}$`))).toBeDefined()
  await expectNoAxeViolations(container)
})

test('search and filters narrow the list, and can be cleared', async () => {
  const { user } = await showOpened()
  await user.type(screen.getByRole('searchbox'), 'hurricane score')
  expect(await screen.findByText(/^1 use case of/)).toBeDefined()
  expect(screen.getAllByRole('rowheader').map((row) => row.textContent)).toEqual([
    'Hurricane Score',
  ])
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Agency' }),
    'Department of Homeland Security',
  )
  await user.type(screen.getByRole('searchbox'), ' nothing like it')
  await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
  expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(1)
})

test('a row is shown as it will stand in the assessment, blanks as not reported', async () => {
  const { user, container } = await showOpened()
  await user.type(screen.getByRole('searchbox'), 'hurricane')
  await user.click(await screen.findByRole('button', { name: 'Hurricane Score' }))
  const study = await screen.findByRole('rowheader', { name: 'Short study' })
  expect(within(study.closest('tr') ?? container).getByText(/^“Yes”$/)).toBeDefined()
  const watch = screen.getByRole('rowheader', { name: 'Short watch' })
  expect(watch.closest('tr')?.textContent).toContain('The inventory did not ask')
  await expectNoAxeViolations(container)
})

test('the row becomes a draft with its claims, and the draft is opened', async () => {
  const device = aDevice()
  const { user, history } = await showOpened(services(device))
  await user.type(screen.getByRole('searchbox'), 'hurricane')
  await user.click(await screen.findByRole('button', { name: 'Hurricane Score' }))
  await user.click(
    await screen.findByRole('button', { name: 'Start a shadow assessment from this row' }),
  )
  await vi.waitFor(() => expect(history?.at(-1)).toMatch(/^\/draft\//))
  const opened = await device.library.open(history?.at(-1)?.slice('/draft/'.length) ?? '')
  if (!opened.ok) throw new Error(opened.error.kind)
  const { assessment } = opened.value.getState()
  expect(assessment.answers['system-name']).toBe('Hurricane Score')
  expect(assessment.claims.find(({ about }) => about === 'study')).toMatchObject({
    reported: true,
    statement: 'Yes',
  })
})

test('the way back from a row leads to the list', async () => {
  const { user } = await showOpened()
  const [first] = within(screen.getByRole('table')).getAllByRole('button')
  await user.click(first as HTMLElement)
  await user.click(await screen.findByRole('button', { name: 'Back to the list' }))
  expect(screen.getByRole('table')).toBeDefined()
})

test('a file that is no inventory is refused with what was expected and found', async () => {
  const { give } = show()
  await give(new File(['name,colour\nElm,green\n'], 'trees.csv'))
  const alert = await screen.findByText(/not one of the inventories/)
  expect(alert.textContent).toMatch(
    /2024 consolidated federal AI use case inventory, with 62 columns/,
  )
  expect(alert.textContent).toMatch(/Found: 2 columns, beginning with “name”, “colour”/)
  expect(alert.closest('[role=alert]')).not.toBeNull()
})

test('reading can be stopped, and nothing is taken over', async () => {
  const slow: InventoryServices = {
    ...services(),
    openInventory: (_file, options) =>
      new Promise((resolve) => {
        options?.onProgress?.(0.5)
        options?.signal?.addEventListener('abort', () =>
          resolve({ ok: false, error: { kind: 'stopped' } }),
        )
      }),
  }
  const { user, give } = show(slow)
  await give(await fixture())
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5')
  await user.click(screen.getByRole('button', { name: 'Stop reading' }))
  expect(await screen.findByText(/Nothing was taken over/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeDefined()
})
