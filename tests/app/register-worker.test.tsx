import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { registerWorker } from '#src/app/register-worker.ts'

type State = { waiting?: EventTarget; controlled: boolean }

/** A browser's service worker container as far as it is used here. */
function aBrowser({ waiting, controlled }: State) {
  const registration = Object.assign(new EventTarget(), {
    waiting: waiting ?? null,
    installing: null as EventTarget | null,
  })
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: vi.fn(() => Promise.resolve(registration)),
  })
  vi.stubGlobal('navigator', { serviceWorker: container })
  return { registration, container }
}

const aWorker = () =>
  Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() })

const saved = vi.fn(() => Promise.resolve(true))
const reload = vi.fn()
beforeEach(() => {
  vi.clearAllMocks()
  vi.stubGlobal('location', { protocol: 'https:', reload })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('the first visit offers no update', async () => {
  const { registration } = aBrowser({ controlled: false })
  const onUpdate = vi.fn()
  await registerWorker(onUpdate, saved)
  registration.installing = Object.assign(aWorker(), { state: 'installed' })
  registration.dispatchEvent(new Event('updatefound'))
  registration.installing.dispatchEvent(new Event('statechange'))
  expect(onUpdate).not.toHaveBeenCalled()
})

test('a version that came later is offered once it is whole, and takes over only when told', async () => {
  const { registration } = aBrowser({ controlled: true })
  const onUpdate = vi.fn()
  await registerWorker(onUpdate, saved)
  const coming = aWorker()
  registration.installing = coming
  registration.dispatchEvent(new Event('updatefound'))
  coming.dispatchEvent(new Event('statechange'))
  expect(onUpdate).not.toHaveBeenCalled()
  coming.state = 'installed'
  coming.dispatchEvent(new Event('statechange'))
  expect(onUpdate).toHaveBeenCalledOnce()
  expect(coming.postMessage).not.toHaveBeenCalled()
  expect(await onUpdate.mock.calls[0]?.[0]()).toBe(true)
  expect(coming.postMessage).toHaveBeenCalledWith('skip-waiting')
})

test('a version that already waits is offered at once', async () => {
  aBrowser({ waiting: aWorker(), controlled: true })
  const onUpdate = vi.fn()
  await registerWorker(onUpdate, saved)
  expect(onUpdate).toHaveBeenCalledOnce()
})

test('a browser without offline workers, or one that refuses, changes nothing', async () => {
  vi.stubGlobal('navigator', {})
  await registerWorker(vi.fn(), saved)
  const { container } = aBrowser({ controlled: false })
  container.register.mockRejectedValueOnce(new Error('refused'))
  const onUpdate = vi.fn()
  await registerWorker(onUpdate, saved)
  expect(onUpdate).not.toHaveBeenCalled()
})

describe('a version that takes over', () => {
  test('makes every tab save and then load anew, once', async () => {
    const { container } = aBrowser({ controlled: true })
    await registerWorker(vi.fn(), saved)
    container.dispatchEvent(new Event('controllerchange'))
    expect(reload).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
    container.dispatchEvent(new Event('controllerchange'))
    expect(saved).toHaveBeenCalledOnce()
  })

  test('is not let in, and loads nothing anew, over a text that could not be saved', async () => {
    const waiting = aWorker()
    const { container } = aBrowser({ waiting, controlled: true })
    const onUpdate = vi.fn()
    const failing = () => Promise.resolve(false)
    await registerWorker(onUpdate, failing)
    expect(await onUpdate.mock.calls[0]?.[0]()).toBe(false)
    container.dispatchEvent(new Event('controllerchange'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(waiting.postMessage).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
  })

  test('on the first visit changes nothing on the page', async () => {
    const { container } = aBrowser({ controlled: false })
    await registerWorker(vi.fn(), saved)
    container.dispatchEvent(new Event('controllerchange'))
    expect(saved).not.toHaveBeenCalled()
  })

  test('first has each tab save, and hears from it when nothing was fetched for a while', async () => {
    const { container } = aBrowser({ controlled: true })
    await registerWorker(vi.fn(), saved)
    const fetched = [[], ['words'], ['words', 'code']]
    const entries = vi.fn(() => fetched.shift() ?? ['words', 'code'])
    vi.stubGlobal('performance', { now: () => 0, getEntriesByType: entries })
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const port = { postMessage: vi.fn() }
    container.dispatchEvent(
      Object.assign(new Event('message'), { data: 'come-to-rest', ports: [port] }),
    )
    await vi.advanceTimersByTimeAsync(899)
    expect(saved).toHaveBeenCalledOnce()
    expect(port.postMessage).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await vi.advanceTimersByTimeAsync(0)
    vi.useRealTimers()
    expect(port.postMessage).toHaveBeenCalledWith('at-rest')
  })
  test('hears from a tab whose text could not be saved that it must wait', async () => {
    const { container } = aBrowser({ controlled: true })
    await registerWorker(vi.fn(), () => Promise.resolve(false))
    const port = { postMessage: vi.fn() }
    container.dispatchEvent(
      Object.assign(new Event('message'), { data: 'come-to-rest', ports: [port] }),
    )
    await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalledWith('not-saved'))
  })
})
