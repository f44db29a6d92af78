import { expect, test, vi } from 'vitest'
import { holdTab, type TabLocks } from '#src/app/only-tab.ts'
import { err, ok, type Result } from '#src/domain/result.ts'

const done = () => Promise.resolve(ok('done'))

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
  expect(await tab.alone(done)).toEqual(ok('done'))
  expect(await tab.alone(done)).toEqual(ok('done'))
})

test('while another tab is open nothing is done', async () => {
  const locks = someLocks()
  const tab = holdTab(locks)
  holdTab(locks)
  const work = vi.fn(done)
  expect(await tab.alone(work)).toEqual(err({ kind: 'other-tab' }))
  expect(work).not.toHaveBeenCalled()
})

test('where nobody can tell whether another tab is open, nothing is done, and that is the reason', async () => {
  const work = vi.fn(done)
  expect(await holdTab(undefined).alone(work)).toEqual(err({ kind: 'tabs-unknown' }))
  expect(work).not.toHaveBeenCalled()
})

test('a failure lets other tabs in again', async () => {
  const tab = holdTab(someLocks())
  await expect(tab.alone(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await tab.alone(done)).toEqual(ok('done'))
})

test('a tab that is opened while another one has everything for itself waits until that is over', async () => {
  const locks = someLocks()
  const tab = holdTab(locks)
  let finish: () => void = () => undefined
  const work = tab.alone(
    () => new Promise<Result<void, never>>((end) => (finish = () => end(ok(undefined)))),
  )
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
