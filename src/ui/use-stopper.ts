import { useEffect, useRef } from 'react'

/** One piece of work at a time, which the person can stop; leaving the page stops it too. */
export function useStopper() {
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  return {
    /** The signal of new work; what was running is stopped. */
    begin(): AbortSignal {
      running.current?.abort()
      running.current = new AbortController()
      return running.current.signal
    },
    stop: () => running.current?.abort(),
  }
}
