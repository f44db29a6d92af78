import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SealingDialog } from '#src/features/vault/SealingDialog.tsx'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

test('how far it is stands there as a bar and in words, and it can be stopped', async () => {
  const stop = vi.fn()
  const now = { kind: 'sealing', done: 120, all: 10_000, stop } as const
  const { user, container } = showPage(<SealingDialog now={now} />)
  expect(screen.getByText('Sealing 120 of 10,000')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Stop, and change nothing' }))
  expect(stop).toHaveBeenCalledOnce()
  await expectNoAxeViolations(container)
})

test('nobody is offered to close it, nor to stop what can no longer be stopped', () => {
  showPage(<SealingDialog now={{ kind: 'sealing', done: 9, all: 9, stop: undefined }} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/can no longer be stopped/)).toBeDefined()
})

test('while the key is being made it says that it works', () => {
  showPage(<SealingDialog now={{ kind: 'sealing', done: 0, all: 0, stop: vi.fn() }} />)
  expect(screen.getByText(/^Working/)).toBeDefined()
})
