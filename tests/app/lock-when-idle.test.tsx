import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lockWhenIdle } from '#src/app/lock-when-idle.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('after so many minutes without a sign of anybody it locks', () => {
  const lock = vi.fn()
  const stop = lockWhenIdle(5, lock)
  vi.advanceTimersByTime(4 * 60_000)
  dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(4 * 60_000)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(61_000)
  expect(lock).toHaveBeenCalled()
  stop()
})

test('time that the computer slept counts', () => {
  const lock = vi.fn()
  const stop = lockWhenIdle(5, lock)
  vi.setSystemTime(Date.now() + 3_600_000)
  vi.advanceTimersByTime(5_000)
  expect(lock).toHaveBeenCalled()
  stop()
})

test('never means never, and stopping stops', () => {
  const lock = vi.fn()
  lockWhenIdle(0, lock)()
  const stop = lockWhenIdle(1, lock)
  stop()
  vi.advanceTimersByTime(3_600_000)
  expect(lock).not.toHaveBeenCalled()
})
