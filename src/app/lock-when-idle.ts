const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Calls `lock` after so many minutes without a sign of anybody; 0 is never. Returns how to stop. */
export function lockWhenIdle(minutes: number, lock: () => void): () => void {
  if (minutes <= 0) return () => undefined
  const limit = minutes * 60_000
  let last = Date.now()
  const noticed = () => {
    last = Date.now()
  }
  /** A timer alone would stand still while the computer sleeps. */
  const timer = setInterval(() => {
    if (Date.now() - last >= limit) lock()
  }, 5_000)
  for (const sign of signs) addEventListener(sign, noticed, { passive: true, capture: true })
  return () => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, noticed, { capture: true })
  }
}
