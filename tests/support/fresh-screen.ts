import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

/** All screens are tested in one window, one file after the other: each test leaves it as it found it. */
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
