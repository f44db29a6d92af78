import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { createGuardedRoot } from '#src/app/ErrorBoundary.tsx'
import { anAssessment } from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

function Broken(): never {
  throw new Error('a bug')
}

function crash(draft: ReturnType<typeof anAssessment> | undefined) {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const element = document.createElement('div')
  document.body.append(element)
  createGuardedRoot(element, () => draft).render(<Broken />)
  return reported
}

test('after a bug the open draft is offered as a file before anything else', async () => {
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob)
    return 'blob:x'
  })
  const draft = anAssessment({ title: 'Turnstile' })
  const reported = crash(draft)
  const [first] = await screen.findAllByRole('button')
  expect(first?.textContent).toBe('Save the draft to a file')
  await userEvent.click(first as HTMLElement)
  expect(JSON.parse((await made[0]?.text()) ?? '')).toEqual(draft)
  expect(screen.getByText(/a bug/)).toBeDefined()
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'a bug' }))
})

test('the page that says so has no barrier that axe can find', async () => {
  crash(anAssessment())
  await expectNoAxeViolations((await screen.findByRole('main')).parentElement ?? document.body)
})

test('with no draft open it offers only the way back', async () => {
  crash(undefined)
  const buttons = await screen.findAllByRole('button')
  expect(buttons.map((button) => button.textContent)).toEqual(['Load the page anew'])
})
