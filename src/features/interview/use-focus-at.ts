import { useEffect } from 'react'

/** Moves to the question or line that the address names, once it is on the page. */
export function useFocusAt(at: string | undefined): void {
  useEffect(() => {
    const place = at === undefined ? null : document.getElementById(at)
    if (!place) return
    place.focus({ preventScroll: true })
    place.scrollIntoView?.({ block: 'start' })
  }, [at])
}
