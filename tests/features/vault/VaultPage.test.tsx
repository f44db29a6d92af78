import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import { VaultPage } from '#src/features/vault/VaultPage.tsx'
import type { VaultControls } from '#src/features/vault/vault-controls.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const words = 'correct horse battery'

const aVault = (change: Partial<VaultControls> = {}): VaultControls => ({
  state: 'off',
  setUp: vi.fn(() => Promise.resolve(ok(undefined))),
  change: vi.fn(() => Promise.resolve(ok(undefined))),
  remove: vi.fn(() => Promise.resolve(ok(undefined))),
  watchSealing: () => () => undefined,
  lock: vi.fn(),
  idleMinutes: () => Promise.resolve(15),
  lockAfter: vi.fn(() => Promise.resolve()),
  wipe: vi.fn(() => Promise.resolve([])),
  ...change,
})

async function setUp(vault: VaultControls, first: string, again: string, understood = true) {
  const shown = showPage(<VaultPage vault={vault} />)
  await shown.user.type(screen.getByLabelText('Passphrase'), first)
  await shown.user.type(screen.getByLabelText('The same passphrase again'), again)
  if (understood) await shown.user.click(screen.getByRole('checkbox', { name: /I understand/ }))
  await shown.user.click(screen.getByRole('button', { name: /Lock everything/ }))
  return shown
}

describe('without a passphrase', () => {
  test('one is set, and the page locks', async () => {
    const vault = aVault()
    const { container } = await setUp(vault, words, words)
    expect(vault.setUp).toHaveBeenCalledWith(words)
    expect(vault.lock).toHaveBeenCalledOnce()
    await expectNoAxeViolations(container)
  })

  test.each([
    ['too short', 'short', 'short', true, /at least 12 characters\./],
    ['not the same', words, `${words}.`, true, /are not the same/],
    ['without consent', words, words, false, /Say that you understand/],
  ])('%s is said at its field, and nothing is done', async (_name, first, again, yes, said) => {
    const vault = aVault()
    await setUp(vault, first, again, yes)
    expect(screen.getAllByText(said).length).toBeGreaterThan(0)
    expect(document.activeElement?.id).toMatch(/^vault-/)
    expect(vault.setUp).not.toHaveBeenCalled()
  })

  test('another open tab is said, and nothing is locked', async () => {
    const vault = aVault({ setUp: () => Promise.resolve(err({ kind: 'other-tab' })) })
    await setUp(vault, words, words)
    expect(await screen.findByText(/open in another tab or window/)).toBeDefined()
    expect(vault.lock).not.toHaveBeenCalled()
  })

  test('a browser that cannot tell of other tabs says so, and nothing is locked', async () => {
    const vault = aVault({ setUp: () => Promise.resolve(err({ kind: 'tabs-unknown' })) })
    await setUp(vault, words, words)
    expect(await screen.findByText(/This browser is too old for that/)).toBeDefined()
    expect(vault.lock).not.toHaveBeenCalled()
  })

  test('what a forgotten passphrase means stands there before one is set', () => {
    showPage(<VaultPage vault={aVault()} />)
    expect(screen.getByText(/cannot be brought back by anybody/)).toBeDefined()
    expect(
      screen.getByText(/If you have a signing key in this browser, it is deleted/),
    ).toBeDefined()
  })
})

describe('with a passphrase', () => {
  test('it locks on demand', async () => {
    const vault = aVault({ state: 'on' })
    const { user, container } = showPage(<VaultPage vault={vault} />)
    await user.click(screen.getByRole('button', { name: 'Lock now' }))
    expect(vault.lock).toHaveBeenCalledOnce()
    await expectNoAxeViolations(container)
  })

  test('the time after which it locks can be chosen', async () => {
    const vault = aVault({ state: 'on' })
    const { user } = showPage(<VaultPage vault={vault} />)
    const choice = screen.getByLabelText('Lock by itself after')
    await screen.findByDisplayValue('15 minutes without a sign of you')
    await user.selectOptions(choice, '5')
    expect(vault.lockAfter).toHaveBeenCalledWith(5)
  })

  test('a wrong old passphrase is said without a hint', async () => {
    const vault = aVault({
      state: 'on',
      change: () => Promise.resolve(err({ kind: 'wrong-passphrase' })),
    })
    const { user } = showPage(<VaultPage vault={vault} />)
    const form = within(
      screen.getByRole('button', { name: 'Change it' }).closest('form') as HTMLElement,
    )
    await user.type(form.getByLabelText('The passphrase you have now'), 'a guess')
    await user.type(form.getByLabelText('New passphrase'), words)
    await user.type(form.getByLabelText('The same passphrase again'), words)
    await user.click(form.getByRole('button', { name: 'Change it' }))
    expect(await form.findByText('That is not the passphrase.')).toBeDefined()
  })

  test('the lock is removed with the passphrase', async () => {
    const vault = aVault({ state: 'on' })
    const { user } = showPage(<VaultPage vault={vault} />)
    const form = within(
      screen.getByRole('button', { name: 'Remove the lock' }).closest('form') as HTMLElement,
    )
    await user.type(form.getByLabelText('The passphrase you have now'), words)
    await user.click(form.getByRole('button', { name: 'Remove the lock' }))
    expect(vault.remove).toHaveBeenCalledWith(words)
    expect(vault.lock).toHaveBeenCalledOnce()
  })
})

describe('removing everything', () => {
  test('asks for a word, and says what a browser cannot promise', async () => {
    const vault = aVault()
    const { user } = showPage(<VaultPage vault={vault} />)
    await user.click(screen.getByRole('button', { name: 'Remove everything' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByLabelText('Confirmation'), 'remove')
    await user.click(dialog.getByRole('button', { name: 'Remove everything now' }))
    expect(vault.wipe).not.toHaveBeenCalled()
    await user.clear(dialog.getByLabelText('Confirmation'))
    await user.type(dialog.getByLabelText('Confirmation'), 'REMOVE')
    await user.click(dialog.getByRole('button', { name: 'Remove everything now' }))
    expect(await screen.findByRole('heading', { name: /Everything was removed/ })).toBeDefined()
    expect(screen.getByText(/A browser cannot promise/)).toBeDefined()
  })

  test('says what is left over', async () => {
    const vault = aVault({ wipe: () => Promise.resolve(['drafts', 'worker']) })
    const { user } = showPage(<VaultPage vault={vault} />)
    await user.click(screen.getByRole('button', { name: 'Remove everything' }))
    await user.type(screen.getByLabelText('Confirmation'), 'REMOVE')
    await user.click(screen.getByRole('button', { name: 'Remove everything now' }))
    expect(await screen.findByText(/Left over: the drafts, the offline worker/)).toBeDefined()
  })
})

test('a browser that stores nothing has nothing to lock', () => {
  showPage(<VaultPage vault={aVault({ state: 'memory' })} />)
  expect(screen.getByText(/there is nothing to lock/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Lock everything/ })).toBeNull()
})
