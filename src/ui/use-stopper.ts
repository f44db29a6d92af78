import { type RefObject, useEffect, useRef } from 'react'

/**
 * One piece of work at a time, which the person can stop; leaving the page stops it too. The button that stops goes
 * away with the work, so the focus moves to `outcome`, where the page says what became of it.
 */
export function useStopper(outcome?: RefObject<HTMLElement | null>) {
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  return {
    /** The signal of new work; what was running is stopped. */
    begin(): AbortSignal {
      running.current?.abort()
      running.current = new AbortController()
      return running.current.signal
    },
    stop() {
      outcome?.current?.focus()
      running.current?.abort()
    },
  }
}
