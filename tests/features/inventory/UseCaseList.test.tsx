import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { UseCaseList } from '#src/features/inventory/UseCaseList.tsx'
import type { UseCase } from '#src/workflows/open-inventory.ts'
import { showPage } from '#tests/support/show-page.tsx'

const useCase = (row: number): UseCase => ({
  row,
  name: row === 2 ? '' : `Case ${row}`,
  agency: 'Town of Elm',
  agencyAbbreviation: '',
  component: '',
  useCaseId: '',
  impact: 'blank',
  impactText: '',
  stage: '',
  values: [],
})
const matches = Array.from({ length: 120 }, (_, at) => useCase(at + 2))

test('fifty rows stand on a page, and turning it moves to its top', async () => {
  const { user } = showPage(<UseCaseList matches={matches} onPick={() => undefined} />)
  expect(screen.getAllByRole('rowheader')).toHaveLength(50)
  await user.click(screen.getByRole('button', { name: 'Next 50' }))
  await user.click(screen.getByRole('button', { name: 'Next 50' }))
  expect(screen.getByText('Use cases 101 to 120 of 120')).toBeDefined()
  expect(screen.getAllByRole('rowheader')).toHaveLength(20)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next 50' }).disabled).toBe(true)
  expect(document.activeElement?.contains(screen.getByRole('table'))).toBe(true)
})

test('a row without a name can still be picked', async () => {
  const onPick = vi.fn()
  const { user } = showPage(<UseCaseList matches={matches} onPick={onPick} />)
  await user.click(screen.getByRole('button', { name: 'Use case without a name, row 2' }))
  expect(onPick).toHaveBeenCalledWith(2)
})
