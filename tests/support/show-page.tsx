import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { ToastProvider } from '#src/ui/Toasts.tsx'

/** A screen as the app shows it: with addresses and toasts. `history` holds every address gone to. */
export function showPage(page: ReactNode, path = '/') {
  const { hook, history } = memoryLocation({ path, record: true })
  // A picker lets people choose files that `accept` does not name.
  const user = userEvent.setup({ applyAccept: false })
  const shown = render(
    <Router hook={hook}>
      <ToastProvider>{page}</ToastProvider>
    </Router>,
  )
  return { user, history, ...shown }
}

/** Rules that need layout or colours are for the browser's own run. */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual(
    [],
  )
}
