import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { ActionsPage } from '#src/features/findings/ActionsPage.tsx'
import { aFinding } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const shown = (parts: Partial<Assessment>) => showPage(<ActionsPage draft={anOpenDraft(parts)} />)

const falling: Partial<Assessment> = {
  answers: { stage: 'in-use' },
  findings: {
    study: aFinding({ status: 'not-shown' }),
    watch: aFinding({ status: 'not-met' }),
  },
}

test('each practice that falls short says what, who, by when and where that stands', () => {
  shown(falling)
  const row = screen.getByRole('rowheader', { name: /Short watch/ }).closest('tr')
  const cells = within(row ?? document.body).getAllByRole('cell')
  expect(cells.map((cell) => cell.textContent)).toEqual([
    'Repair: Repair watchTown Code §3, page 3',
    'The town',
    'At once',
  ])
  expect(row?.textContent).toContain('Not met')
})

test('from outside, what is not shown is asked for', () => {
  shown(falling)
  const row = screen.getByRole('rowheader', { name: /Short study/ }).closest('tr')
  expect(row?.textContent).toContain('Ask: Ask about study')
  expect(row?.textContent).toContain('Anyone')
})

test('from inside, what is not shown is repaired', () => {
  shown({ ...falling, kind: 'self' })
  expect(
    screen.getByRole('rowheader', { name: /Short study/ }).closest('tr')?.textContent,
  ).toContain('Repair: Repair study')
})

test('at full depth the lines that fall short are named', () => {
  shown({
    answers: { stage: 'in-use' },
    depth: 'full',
    findings: {
      'st-1': aFinding({ status: 'not-met' }),
      'st-2': aFinding({ status: 'not-shown' }),
      'wa-1': aFinding({ status: 'met' }),
    },
  })
  expect(
    screen.getByRole('rowheader', { name: /Short study/ }).closest('tr')?.textContent,
  ).toContain('Town Code §3, page 3 · Lines st-1, st-2')
  expect(screen.queryByRole('rowheader', { name: /Short watch/ })).toBeNull()
})

test('the list can be taken away for a spreadsheet', async () => {
  const { user } = shown({ ...falling, answers: { ...falling.answers, 'system-name': 'Queue' } })
  await user.click(screen.getByRole('button', { name: 'Download as CSV' }))
  expect(await screen.findByText('Handed to the browser as queue-draft-actions.csv.')).toBeDefined()
})

test('says that there is nothing to do when nothing falls short', () => {
  shown({
    answers: { stage: 'in-use' },
    findings: { study: aFinding({ status: 'met' }), watch: aFinding({ status: 'met' }) },
  })
  expect(screen.getByText(/No practice falls short/)).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

test('says how many practices may still add to the list', () => {
  shown({ answers: { stage: 'in-use' }, findings: { study: aFinding({ status: 'not-met' }) } })
  expect(screen.getByText(/1 practice has no answer yet; it may add to this list/)).toBeDefined()
})

test('there is no barrier that axe can find', async () => {
  await expectNoAxeViolations(shown(falling).container)
})
