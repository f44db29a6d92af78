import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { UnlockPage } from '#src/features/vault/UnlockPage.tsx'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const wipe = () => Promise.resolve([])

test('a wrong passphrase is said without a hint, and the next one is tried', async () => {
  const unlock = vi.fn((passphrase: string) => Promise.resolve(passphrase === 'the right one'))
  const { user, container } = showPage(<UnlockPage why="locked" unlock={unlock} wipe={wipe} />)
  const field = screen.getByLabelText('Passphrase')
  await user.type(field, 'a guess{Enter}')
  expect(await screen.findByText('That is not the passphrase.')).toBeDefined()
  expect(document.activeElement).toBe(field)
  await expectNoAxeViolations(container)
  await user.clear(field)
  await user.type(field, 'the right one{Enter}')
  expect(unlock).toHaveBeenLastCalledWith('the right one')
  expect(screen.queryByText('That is not the passphrase.')).toBeNull()
})

test.each([
  ['vault-damaged', 'The lock itself is damaged'],
  ['vault-newer', 'This was locked with a newer version of Plumbline'],
] as const)('%s is said, and a wipe is still there', (why, title) => {
  showPage(<UnlockPage why={why} unlock={() => Promise.resolve(false)} wipe={wipe} />)
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Remove everything' })).toBeDefined()
})
