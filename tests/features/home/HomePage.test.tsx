import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { HomePage } from '#src/features/home/HomePage.tsx'
import { aDevice } from '#tests/support/a-device.ts'
import { aSafekeeping } from '#tests/support/a-safekeeping.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

/** Home with one draft on the shelf, seen by a person. */
async function homeWithADraft() {
  const device = aDevice()
  await device.library.adopt(aWorkedAssessment)
  const page = showPage(
    <HomePage library={device.library} storage="device" safekeeping={aSafekeeping()} />,
  )
  const row = await screen.findByRole('rowheader', { name: /Turnstile at the town hall/ })
  return { ...device, ...page, row }
}
const names = () => screen.getAllByRole('rowheader').map((row) => row.textContent)

test('says what it does, what it is measured by, and that nothing is here yet', async () => {
  const { container } = showPage(
    <HomePage library={aDevice().library} storage="device" safekeeping={aSafekeeping()} />,
  )
  expect(await screen.findByRole('heading', { name: 'No drafts yet' })).toBeDefined()
  expect(screen.getByText(/rescinded on 3 April 2025/)).toBeDefined()
  expect(screen.getByText(/This is not legal advice/)).toBeDefined()
  expect(
    within(screen.getByRole('navigation'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/inventory', '/start', '/check'])
  await expectNoAxeViolations(container)
})

test('a draft shows whose system it is, its kind, and how far it is in words', async () => {
  const { row, container } = await homeWithADraft()
  const cells = within(row.closest('tr') ?? container).getAllByRole('cell')
  expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
    'Town of Elm, Front desk',
    'Shadow',
    '4 of 4 answers',
  ])
  await expectNoAxeViolations(container)
})

test('a draft is renamed, and an empty name shows the system’s own again', async () => {
  const { user } = await homeWithADraft()
  await user.click(screen.getByRole('button', { name: 'Rename', hidden: true }))
  const field = screen.getByRole('textbox', { name: 'Name on your list' })
  await user.clear(field)
  await user.type(field, 'Second look')
  await user.click(screen.getByRole('button', { name: 'Save the name' }))
  expect(await screen.findByRole('rowheader', { name: 'Second look' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Rename', hidden: true }))
  await user.clear(screen.getByRole('textbox', { name: 'Name on your list' }))
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('rowheader', { name: 'Turnstile' })).toBeDefined()
})

test('a duplicate stands beside the first under its own name', async () => {
  const { user } = await homeWithADraft()
  await user.click(screen.getByRole('button', { name: 'Duplicate', hidden: true }))
  expect(
    await screen.findByRole('rowheader', { name: 'Turnstile at the town hall (copy)' }),
  ).toBeDefined()
  expect(names()).toHaveLength(2)
})

test('a deleted draft is gone from the list and comes back whole', async () => {
  const { user, library } = await homeWithADraft()
  const before = await library.list()
  await user.click(screen.getByRole('button', { name: 'Delete', hidden: true }))
  expect(await screen.findByRole('heading', { name: 'No drafts yet' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('rowheader', { name: /Turnstile/ })).toBeDefined()
  expect(await library.list()).toEqual(before)
})

test('a draft is saved to a file as it is', async () => {
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob)
    return 'blob:x'
  })
  const { user } = await homeWithADraft()
  await user.click(screen.getByRole('button', { name: 'Save to a file', hidden: true }))
  await vi.waitFor(() => expect(made).toHaveLength(1))
  const { id: _id, ...saved } = JSON.parse((await made[0]?.text()) ?? '')
  const { id: _own, ...expected } = aWorkedAssessment
  expect(saved).toEqual(expected)
})

test('a change that cannot be made is said, with what to do', async () => {
  const { user, drafts } = await homeWithADraft()
  const full = { ok: false, error: { kind: 'storage-full' } } as const
  vi.spyOn(drafts, 'save').mockResolvedValue(full)
  await user.click(screen.getByRole('button', { name: 'Duplicate', hidden: true }))
  expect((await screen.findByText(/has no room left/)).closest('[role=alert]')).not.toBeNull()
  expect(names()).toHaveLength(1)
})

test('without storage it says that drafts last as long as the tab', () => {
  showPage(<HomePage library={aDevice().library} storage="memory" safekeeping={aSafekeeping()} />)
  expect(screen.getByText(/only as long as this tab is open/)).toBeDefined()
})
