import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import { showPage } from '#tests/support/show-page.tsx'

function Opening() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      {open ? (
        <Dialog title="Details" onClose={() => setOpen(false)}>
          <input aria-label="Inside" />
        </Dialog>
      ) : null}
    </>
  )
}

test('a closed dialog gives focus back to what opened it', async () => {
  const { user } = showPage(<Opening />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(screen.getByRole('dialog', { name: 'Details' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }))
})

test('Escape closes a dialog through its owner, who may keep what was typed', async () => {
  const { user } = showPage(<Opening />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  const cancel = new Event('cancel', { cancelable: true })
  screen.getByRole('dialog').dispatchEvent(cancel)
  expect(cancel.defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

function Doing({ undo }: { undo: () => void }) {
  const toast = useToast()
  return (
    <>
      <Button onClick={() => toast({ text: 'It was removed.', undo })}>Remove</Button>
      <Button onClick={() => toast(undefined)}>Leave</Button>
    </>
  )
}

test('what was done is announced, stays, and can be undone once', async () => {
  const undo = vi.fn()
  const { user } = showPage(<Doing undo={undo} />)
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect(screen.getByRole('status').textContent).toContain('It was removed.')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.getByRole('status').textContent).toBe('')
})

test('an undo that would reach nothing is taken away', async () => {
  const { user } = showPage(<Doing undo={() => undefined} />)
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})
