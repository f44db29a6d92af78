import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { ContradictionsPage } from '#src/features/contradictions/ContradictionsPage.tsx'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import { anId, aSource, townNotice } from '#tests/support/an-assessment.ts'
import { inventory2025 } from '#tests/support/an-inventory.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'
import { memo } from '../../frameworks/omb-m-24-10/situation.ts'

const score = {
  'use-case-name': 'Score',
  agency: 'Homeland',
  bureau: 'ICE',
  'impact-type': 'Rights-Impacting',
  'adverse-impact': 'No',
  'appeal-process': 'Yes',
}
const key = `rights-without-effect/${anId(500)}`

function show(parts: Partial<Assessment> = {}) {
  const draft = anOpenDraft(
    {
      framework: { id: memo.id, version: memo.version },
      answers: { 'system-name': 'Score', agency: 'Homeland', component: 'ICE' },
      sources: [townNotice],
      rows: [aKeptRow({ cells: score })],
      ...parts,
    },
    memo,
  )
  const services = {
    openInventory: (file: Parameters<typeof openInventory>[1]) =>
      openInventory({ readInventory }, file),
  }
  const page = showPage(<ContradictionsPage draft={draft} services={services} />)
  const decisions = () => draft.store.getState().assessment.contradictions
  return { draft, decisions, ...page }
}
const card = () =>
  within(screen.getByRole('region', { name: 'Rights-impacting, yet no bad effect on anyone' }))

test('shows both statements with question and place, the reason and where the memo says so', async () => {
  const { container } = show()
  const counts = screen.getByText('1 found: 0 accepted, 0 rejected, 0 noted, 1 to judge.')
  expect(counts.getAttribute('role')).toBe('status')
  const text = screen.getByRole('region', { name: /^Rights-impacting/ }).textContent ?? ''
  for (const told of ['“Rights-Impacting”', '“No”', 'row 7, column 55', 'page 29', 'Town notice'])
    expect(text).toContain(told)
  expect(screen.getByRole('heading', { level: 2, name: 'Cannot both hold' })).toBeTruthy()
  await expectNoAxeViolations(container)
})

test('keeps an acceptance with its reason, and takes it back', async () => {
  const { user, decisions } = show()
  await user.click(card().getByRole('radio', { name: /^Accept/ }))
  await user.type(card().getByLabelText('Why'), 'Same row.')
  expect(decisions()).toEqual({ [key]: { decision: 'accepted', reason: 'Same row.' } })
  await user.click(card().getByRole('button', { name: /Clear/ }))
  expect(decisions()).toEqual({})
})

test('keeps no rejection without a reason, and says so at the field', async () => {
  const { user, decisions, container } = show()
  await user.click(card().getByRole('radio', { name: /^Reject/ }))
  expect(decisions()).toEqual({})
  expect(card().getByText(/A rejection needs a reason/)).toBeTruthy()
  await expectNoAxeViolations(container)
  await user.type(card().getByLabelText(/^Why/), 'x')
  expect(decisions()).toEqual({ [key]: { decision: 'rejected', reason: 'x' } })
  expect(card().queryByText(/A rejection needs a reason/)).toBeNull()
})

test('shows decisions about what no longer follows, until they are forgotten', async () => {
  const decision = { decision: 'noted' as const, reason: 'Ask in spring.' }
  const { user, decisions } = show({ rows: [], contradictions: { [key]: decision } })
  expect(screen.getByText(/This draft has no row of an inventory/)).toBeTruthy()
  const lapsed = screen.getByText(/Rights-impacting, yet no bad effect on anyone: noted/)
  expect(lapsed.textContent).toContain('Ask in spring.')
  await user.click(screen.getByRole('button', { name: /^Forget this decision/ }))
  expect(decisions()).toEqual({})
})

test('adds the row of another year, found by name, and tells what changed', async () => {
  const { user, draft, container } = show()
  const later = {
    'use-case-name': 'Score',
    'agency-name': 'Homeland',
    'agency-bureau': 'ICE',
    'hi-appeal-process': 'Appeal Precluded by Law',
  }
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  const file = new File([inventory2025([later])], '2025.csv')
  await user.upload(input as HTMLInputElement, file)
  await screen.findByText('Found by its component and name: row 2, Score (ICE).')
  await user.click(screen.getByRole('button', { name: 'Add this row' }))
  await screen.findByRole('region', { name: 'An appeal in one year, none in the next' })
  const table = screen.getByText(/Row 7 beside row 2, matched by component and name/)
  expect(table.textContent).toMatch(/\d+ of \d+ things that both years ask read otherwise/)
  expect(draft.store.getState().assessment.rows).toHaveLength(2)
  await expectNoAxeViolations(container)
})

test('offers a search where no row matches, and takes what the person picks', async () => {
  const { user, draft, container } = show({ sources: [townNotice, aSource({ id: anId(120) })] })
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  const tower = { 'use-case-name': 'Tower', 'agency-name': 'Homeland', 'agency-bureau': 'CBP' }
  await user.upload(input as HTMLInputElement, new File([inventory2025([tower])], '2025.csv'))
  await screen.findByText(/none is alike/)
  await user.type(screen.getByRole('searchbox'), 'tower')
  await user.click(await screen.findByRole('button', { name: 'Add row 2: Tower (CBP)' }))
  await waitFor(() =>
    expect(draft.store.getState().assessment.rows[1]?.sameAs).toEqual({
      row: anId(500),
      by: 'person',
    }),
  )
})

test('says that a file is no inventory, and changes nothing', async () => {
  const { user, draft, container } = show()
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  await user.upload(input as HTMLInputElement, new File(['a,b\n1,2\n'], 'other.csv'))
  await screen.findByText(/could not be read as an inventory/)
  expect(draft.store.getState().assessment.rows).toHaveLength(1)
})
