import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTurn, type Locks } from '#src/workflows/draft-turn.ts'
import { aLockManager } from '#tests/support/a-lock-manager.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aTab(locks: Locks) {
  const tab = { gained: 0, lost: 0 }
  const turn = createTurn({
    locks,
    name: 'draft',
    onGained() {
      tab.gained += 1
    },
    onLost() {
      tab.lost += 1
    },
  })
  return Object.assign(turn, { tab })
}
const settle = (time = 0) => vi.advanceTimersByTimeAsync(time)
async function begins(turn: ReturnType<typeof aTab>, time = 2_000) {
  const begun = turn.begin()
  await settle(time)
  return begun
}

describe('of two tabs', () => {
  test('the first one writes and the second does not', async () => {
    const locks = aLockManager()
    expect(await begins(aTab(locks))).toBe(true)
    expect(await begins(aTab(locks))).toBe(false)
  })

  test('the second one writes when the first was only on its way out', async () => {
    const locks = aLockManager()
    const [leaving, coming] = [aTab(locks), aTab(locks)]
    await begins(leaving)
    const begun = coming.begin()
    await settle(100)
    leaving.end()
    await settle()
    expect(await begun).toBe(true)
    expect(coming.tab.gained).toBe(0)
  })

  test('the second one is told when the turn comes a little late', async () => {
    const locks = aLockManager()
    const [leaving, coming] = [aTab(locks), aTab(locks)]
    await begins(leaving)
    expect(await begins(coming, 500)).toBe(false)
    leaving.end()
    await settle()
    expect(coming.tab.gained).toBe(1)
  })

  test('the second one takes nothing by itself once it knows that another writes', async () => {
    const locks = aLockManager()
    const [first, second, third] = [aTab(locks), aTab(locks), aTab(locks)]
    await begins(first)
    await begins(second)
    first.end()
    await settle()
    expect(second.tab.gained).toBe(0)
    expect(await begins(third)).toBe(true)
  })

  test('the second one has the turn as soon as the first lets go, and the first can take it back', async () => {
    const locks = aLockManager()
    const [first, second] = [aTab(locks), aTab(locks)]
    await begins(first)
    await begins(second)
    const taken = second.take(3_000)
    await settle(50)
    first.letGo()
    await settle()
    expect(await taken).toBe(true)
    second.letGo()
    await settle()
    expect(await first.take(3_000)).toBe(true)
    expect([first.tab.lost, second.tab.lost]).toEqual([0, 0])
  })

  test('a tab that does not let go in time loses it by force, and is told', async () => {
    const locks = aLockManager()
    const [frozen, second] = [aTab(locks), aTab(locks)]
    await begins(frozen)
    await begins(second)
    const taken = second.take(3_000)
    await settle(3_000)
    expect(await taken).toBe(false)
    expect(frozen.tab.lost).toBe(0)
    await second.takeByForce()
    await settle()
    expect(frozen.tab.lost).toBe(1)
  })

  test('the turn of a tab that is gone is free at once', async () => {
    const locks = aLockManager()
    const [gone, second] = [aTab(locks), aTab(locks)]
    await begins(gone)
    await begins(second)
    gone.end()
    await settle()
    expect(await second.take(3_000)).toBe(true)
  })

  test('a tab that ended while it was waiting takes no turn', async () => {
    const locks = aLockManager()
    const [first, ended, third] = [aTab(locks), aTab(locks), aTab(locks)]
    await begins(first)
    const begun = ended.begin()
    await settle(300)
    expect(await begun).toBe(false)
    ended.end()
    first.end()
    await settle()
    expect(ended.tab.gained).toBe(0)
    expect(await begins(third)).toBe(true)
  })
})

describe('a browser', () => {
  test('without locks lets every tab write', async () => {
    const [one, two] = [aTab(undefined), aTab(undefined)]
    expect(await begins(one)).toBe(true)
    expect(await begins(two)).toBe(true)
    expect(await two.take(10)).toBe(true)
  })

  test('that refuses its locks to this page is as one without', async () => {
    const request = () => Promise.reject(new DOMException('no', 'SecurityError'))
    expect(await begins(aTab({ request } as unknown as Locks))).toBe(true)
  })
})
