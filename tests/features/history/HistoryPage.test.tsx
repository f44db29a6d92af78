import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HistoryPage } from '#src/features/history/HistoryPage.tsx'
import { createMemorySettings } from '#src/storage/settings-repository.ts'
import { keepPreferences } from '#src/workflows/preferences.ts'
import { aSource, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

async function aHistory() {
  const draft = anOpenDraft(aWorkedAssessment)
  draft.edit.find('st-3', { status: 'not-met' })
  await draft.autosave.flush()
  draft.edit.addSource(aSource({ title: 'Budget' }))
  await draft.autosave.flush()
  const preferences = keepPreferences(createMemorySettings())
  return { draft, preferences, ...showPage(<HistoryPage {...{ draft, preferences }} />) }
}
const steps = () => screen.getAllByRole('listitem').map((item) => item.textContent)

test('each step says in words what changed, newest first', async () => {
  const { container } = await aHistory()
  expect(
    steps().filter((text) => /^(Source|st-3)[^\n]*(Budget|Not met)$/.test(text ?? '')),
  ).toEqual(['Source added: Budget', 'st-3: Not shown → Not met'])
  expect(screen.getAllByText(/^This device, /)).toHaveLength(2)
  await expectNoAxeViolations(container)
})

test('a state is kept under a name, and a name is needed', async () => {
  const { user } = await aHistory()
  await user.click(screen.getByRole('button', { name: 'Keep this version' }))
  const field = screen.getByRole('textbox', { name: /^Name of the version/ })
  expect(document.activeElement).toBe(field)
  expect(screen.getByText(/Give the version a name/)).toBeDefined()
  await user.type(field, 'Before the meeting{Enter}')
  expect(await screen.findByRole('heading', { name: 'Version: Before the meeting' })).toBeDefined()
})

test('going back to a step shows the older text, is a step itself, and can be undone', async () => {
  const { user, draft } = await aHistory()
  const titles = () => draft.store.getState().assessment.sources.map(({ title }) => title)
  await user.click(screen.getByRole('button', { name: /^Go back to this/ }))
  expect(await screen.findByText(/^Went back to how it was at/)).toBeDefined()
  expect(titles()).not.toContain('Budget')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Undone')).toBeDefined()
  expect(titles()).toContain('Budget')
})

test('a step is compared with now', async () => {
  const { user } = await aHistory()
  await user.click(screen.getByRole('button', { name: /^Compare with now/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText('1 difference:')).toBeDefined()
  expect(within(dialog).getByText('Source added: Budget')).toBeDefined()
})

test('new steps carry the name of who is at the keyboard', async () => {
  const { user, preferences } = await aHistory()
  await user.type(screen.getByRole('textbox', { name: /^Name$/ }), 'Ada')
  await user.click(screen.getByRole('button', { name: 'Save the name' }))
  expect(await screen.findByText('New steps are now by Ada.')).toBeDefined()
  expect(preferences.now().person).toBe('Ada')
})

test('in a tab that follows another one can look and not go back', async () => {
  const { draft } = await aHistory()
  draft.store.setState({ role: 'follows' })
  const back = await screen.findByRole<HTMLButtonElement>('button', { name: /^Go back to this/ })
  await expect.poll(() => back.disabled).toBe(true)
})

test('a history that cannot be gone back in says why and changes nothing', async () => {
  const { user, draft } = await aHistory()
  draft.store.setState({ saveState: { kind: 'failed', problem: { kind: 'storage-full' } } })
  await user.click(screen.getByRole('button', { name: /^Go back to this/ }))
  expect(await screen.findByText(/is not saved yet, so nothing was changed/)).toBeDefined()
})
