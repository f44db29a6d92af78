import { expect, test } from 'vitest'
import { holdTab, type TabLocks } from '#src/app/only-tab.ts'

/** Locks of one browser, shared by its tabs, as the Web Locks specification says. */
function someLocks(): TabLocks {
  let shared = 0
  let isExclusive = false
  return {
    async request(_name: string, options: unknown, work?: unknown) {
      const { mode, ifAvailable } = options as { mode?: string; ifAvailable?: boolean }
      const run = work as (lock: Lock | null) => Promise<unknown>
      if (mode === 'shared') {
        while (isExclusive) await new Promise((later) => setTimeout(later))
        shared += 1
        await run({ name: 'x', mode: 'shared' })
        shared -= 1
        return undefined
      }
      if (ifAvailable && (shared > 0 || isExclusive)) return run(null)
      isExclusive = true
      return run({ name: 'x', mode: 'exclusive' }).finally(() => {
        isExclusive = false
      })
    },
  } as TabLocks
}

test('one tab alone may change how everything lies on disk, and again later', async () => {
  const tab = holdTab(someLocks())
  expect(await tab.alone(() => Promise.resolve('done'))).toBe('done')
  expect(await tab.alone(() => Promise.resolve('done again'))).toBe('done again')
})

test('while another tab is open nothing is done', async () => {
  const locks = someLocks()
  const tab = holdTab(locks)
  holdTab(locks)
  let isDone = false
  expect(
    await tab.alone(() => {
      isDone = true
      return Promise.resolve('done')
    }),
  ).toBeUndefined()
  expect(isDone).toBe(false)
})

test('where nobody can tell whether another tab is open, nothing is done', async () => {
  expect(await holdTab(undefined).alone(() => Promise.resolve('done'))).toBeUndefined()
})

test('a failure lets other tabs in again', async () => {
  const tab = holdTab(someLocks())
  await expect(tab.alone(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await tab.alone(() => Promise.resolve('done'))).toBe('done')
})

test('a tab that is opened while another one has everything for itself waits until that is over', async () => {
  const locks = someLocks()
  const tab = holdTab(locks)
  let finish: () => void = () => undefined
  const work = tab.alone(() => new Promise<void>((done) => (finish = done)))
  await new Promise((later) => setTimeout(later))
  let isReady = false
  const other = holdTab(locks).ready.then(() => {
    isReady = true
  })
  await new Promise((later) => setTimeout(later))
  expect(isReady).toBe(false)
  finish()
  await Promise.all([work, other])
  expect(isReady).toBe(true)
})

test('where there are no locks nobody waits', async () => {
  await holdTab(undefined).ready
})
