import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PassphraseDialog } from '#src/app/PassphraseDialog.tsx'
import { createPassphrasePrompt } from '#src/app/passphrase-prompt.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

test('the passphrase of a sealed file is asked for, a wrong one is said, and it can stay closed', async () => {
  const prompt = createPassphrasePrompt()
  const { user, container } = showPage(<PassphraseDialog prompt={prompt} />)
  expect(screen.queryByRole('dialog')).toBeNull()
  let answer = prompt.ask('record.json.age')
  await screen.findByText(/record\.json\.age opens with the passphrase/)
  await expectNoAxeViolations(container)
  await user.type(screen.getByLabelText('Passphrase of the file'), 'a guess{Enter}')
  expect(await answer).toBe('a guess')
  answer = prompt.ask('record.json.age', 'wrong-passphrase')
  expect(await screen.findByText('That is not its passphrase.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Leave it closed' }))
  expect(await answer).toBeUndefined()
  expect(screen.queryByRole('dialog')).toBeNull()
})
