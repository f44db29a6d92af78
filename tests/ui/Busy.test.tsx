import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Busy } from '#src/ui/Busy.tsx'
import { useStopper } from '#src/ui/use-stopper.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const given: AbortSignal[] = []

function Work() {
  const { begin, stop } = useStopper()
  return (
    <main>
      <button type="button" onClick={() => void given.push(begin())}>
        Begin
      </button>
      <Busy label="Reading" stop="Stop" onStop={stop} />
    </main>
  )
}

async function begun() {
  given.length = 0
  const page = showPage(<Work />)
  await page.user.click(screen.getByRole('button', { name: 'Begin' }))
  return page
}

test('work says what it is, and can be stopped', async () => {
  const { user, container } = await begun()
  expect(screen.getByRole('progressbar', { name: 'Reading' })).toBeDefined()
  await expectNoAxeViolations(container)
  expect(given[0]?.aborted).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(given[0]?.aborted).toBe(true)
})

test('new work stops what was running, and leaving the page stops all of it', async () => {
  const { user, unmount } = await begun()
  await user.click(screen.getByRole('button', { name: 'Begin' }))
  expect(given.map(({ aborted }) => aborted)).toEqual([true, false])
  unmount()
  expect(given.map(({ aborted }) => aborted)).toEqual([true, true])
})
