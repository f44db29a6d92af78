import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useMoments } from '#src/ui/moments.ts'

const now = new Date(2026, 4, 6, 12, 0)
const at = (...parts: [number, number, number, number?, number?]) =>
  renderHook(() => useMoments()).result.current.moment(new Date(...parts).toISOString(), now)

test.each([
  ['today', at(2026, 4, 6, 9, 5), /^Today, 09:05$/],
  ['yesterday', at(2026, 4, 5, 23, 59), /^Yesterday, 23:59$/],
  ['earlier', at(2026, 4, 4, 12), /^4 May 2026$/],
])('a moment of %s reads as people say it', (_when, said, expected) =>
  expect(said).toMatch(expected),
)

test('a day is the same day everywhere, and a year stays a year', () => {
  const { day } = renderHook(() => useMoments()).result.current
  expect(day('2025-04-03')).toBe('3 April 2025')
  expect(day('2024')).toBe('2024')
})
