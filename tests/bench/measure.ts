import type { Page } from 'playwright-core'

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** From now on the page remembers its longest task on the main thread. */
export async function watchBlocks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'longestBlock', 0)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Reflect.set(window, 'longestBlock', Math.max(Reflect.get(window, 'longestBlock'), duration))
    }).observe({ type: 'longtask' })
  })
}

/** Milliseconds; 0 when no task took 50 ms or more. */
export const longestBlock = (page: Page): Promise<number> =>
  page.evaluate(() => Math.round(Reflect.get(window, 'longestBlock')))
