import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Progress } from '#src/ui/Progress.tsx'
import { showPage } from '#tests/support/show-page.tsx'

test('everybody sees each step, and a screen reader hears each tenth', () => {
  const at = (done: number) => (
    <main>
      <Progress done={done} all={10_000} words={(now, of) => `Opening ${now} of ${of}`} />
    </main>
  )
  const { rerender } = showPage(at(2_503))
  const heard = () => screen.getByRole('main').querySelector('[role=status]')?.textContent
  expect(screen.getByText('Opening 2,503 of 10,000')).toBeDefined()
  expect(heard()).toBe('Opening 2,000 of 10,000')
  rerender(at(2_999))
  expect(heard()).toBe('Opening 2,000 of 10,000')
  rerender(at(3_000))
  expect(heard()).toBe('Opening 3,000 of 10,000')
})
