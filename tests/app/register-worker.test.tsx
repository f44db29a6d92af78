import { afterEach, expect, test, vi } from 'vitest'
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

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the first visit offers no update', async () => {
  const { registration } = aBrowser({ controlled: false })
  const onUpdate = vi.fn()
  await registerWorker(onUpdate)
  registration.installing = Object.assign(aWorker(), { state: 'installed' })
  registration.dispatchEvent(new Event('updatefound'))
  registration.installing.dispatchEvent(new Event('statechange'))
  expect(onUpdate).not.toHaveBeenCalled()
})

test('a version that came later is offered once it is whole, and takes over only when told', async () => {
  const { registration } = aBrowser({ controlled: true })
  const onUpdate = vi.fn()
  await registerWorker(onUpdate)
  const coming = aWorker()
  registration.installing = coming
  registration.dispatchEvent(new Event('updatefound'))
  coming.dispatchEvent(new Event('statechange'))
  expect(onUpdate).not.toHaveBeenCalled()
  coming.state = 'installed'
  coming.dispatchEvent(new Event('statechange'))
  expect(onUpdate).toHaveBeenCalledOnce()
  expect(coming.postMessage).not.toHaveBeenCalled()
  onUpdate.mock.calls[0]?.[0]()
  expect(coming.postMessage).toHaveBeenCalledWith('skip-waiting')
})

test('a version that already waits is offered at once', async () => {
  aBrowser({ waiting: aWorker(), controlled: true })
  const onUpdate = vi.fn()
  await registerWorker(onUpdate)
  expect(onUpdate).toHaveBeenCalledOnce()
})

test('a browser without offline workers, or one that refuses, changes nothing', async () => {
  vi.stubGlobal('navigator', {})
  await registerWorker(vi.fn())
  const { container } = aBrowser({ controlled: false })
  container.register.mockRejectedValueOnce(new Error('refused'))
  const onUpdate = vi.fn()
  await registerWorker(onUpdate)
  expect(onUpdate).not.toHaveBeenCalled()
})
