import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { serviceWorkerSource } from '#src/app/build/service-worker.ts'

type Handler = (event: Record<string, unknown>) => void
type Tab = { postMessage(message: string, ports: MessagePort[]): void }
const home = 'https://example.org/plumbline/'

/** Runs the worker's text with caches kept in memory; `fire` waits for what the event is made to wait for. */
function startWorker(
  version: string,
  files: string[],
  kept = new Map<string, Map<string, string>>(),
  tabs: Tab[] = [],
) {
  const handlers = new Map<string, Handler>()
  const skipWaiting = vi.fn()
  const claim = vi.fn(() => Promise.resolve())
  const fetched: string[] = []
  const cacheOf = (name: string) => {
    const cache = kept.get(name) ?? new Map<string, string>()
    kept.set(name, cache)
    return {
      addAll: (requests: { url: string; cache: string }[]) => {
        for (const { url, cache: mode } of requests) cache.set(url, `${mode}:${version}`)
        return Promise.resolve()
      },
      match: (url: URL) => Promise.resolve(cache.get(url.href.replace(/\?.*$/, ''))),
    }
  }
  runInNewContext(serviceWorkerSource(version, files), {
    URL,
    Promise,
    location: { href: `${home}sw.js` },
    Request: class {
      url: string
      cache: string
      constructor(url: URL, { cache }: { cache: string }) {
        this.url = url.href
        this.cache = cache
      }
    },
    caches: {
      open: (name: string) => Promise.resolve(cacheOf(name)),
      keys: () => Promise.resolve([...kept.keys()]),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
    },
    clients: { claim, matchAll: () => Promise.resolve(tabs) },
    MessageChannel,
    setTimeout,
    skipWaiting,
    fetch: (request: { url: string }) => {
      fetched.push(request.url)
      return Promise.resolve('from the network')
    },
    addEventListener: (type: string, handler: Handler) => handlers.set(type, handler),
  })
  const fire = async (type: string, event: Record<string, unknown> = {}) => {
    let answer: unknown
    const keep = (promise: unknown) => {
      answer = promise
    }
    handlers.get(type)?.({ ...event, waitUntil: keep, respondWith: keep })
    return await answer
  }
  const ask = (url: string, mode = 'cors', method = 'GET') =>
    fire('fetch', { request: { url, mode, method } })
  return { fire, ask, kept, skipWaiting, claim, fetched }
}

test('installing keeps every file, fresh and not from the browser’s own cache', async () => {
  const { fire, kept } = startWorker('one', ['index.html', 'assets/a.js'])
  await fire('install')
  expect([...(kept.get('plumbline-one') ?? [])]).toEqual([
    [`${home}index.html`, 'reload:one'],
    [`${home}assets/a.js`, 'reload:one'],
  ])
})

test('every page is answered with the app, whatever the address says after the folder', async () => {
  const { fire, ask, fetched } = startWorker('one', ['index.html'])
  await fire('install')
  expect(await ask(`${home}?x=1`, 'navigate')).toBe('reload:one')
  expect(await ask(`${home}elsewhere`, 'navigate')).toBe('reload:one')
  expect(fetched).toEqual([])
})

test('a kept file is answered from the device, another one from the network', async () => {
  const { fire, ask, fetched } = startWorker('one', ['assets/a.js'])
  await fire('install')
  expect(await ask(`${home}assets/a.js`)).toBe('reload:one')
  expect(await ask(`${home}assets/b.js`)).toBe('from the network')
  expect(fetched).toEqual([`${home}assets/b.js`])
})

test('what is outside its folder, or no plain reading, is left alone', async () => {
  const { ask, fetched } = startWorker('one', [])
  expect(await ask('https://example.org/other/a.js')).toBeUndefined()
  expect(await ask('https://evil.example/plumbline/a.js')).toBeUndefined()
  expect(await ask(`${home}assets/a.js`, 'cors', 'POST')).toBeUndefined()
  expect(fetched).toEqual([])
})

test('taking over removes older versions of this app and nothing of others', async () => {
  const kept = new Map([
    ['plumbline-old', new Map<string, string>()],
    ['another-app', new Map<string, string>()],
  ])
  const { fire, claim } = startWorker('new', ['index.html'], kept)
  await fire('install')
  await fire('activate')
  expect([...kept.keys()]).toEqual(['another-app', 'plumbline-new'])
  expect(claim).toHaveBeenCalledOnce()
})

test('a new version waits until it is told to take over', async () => {
  const { fire, skipWaiting } = startWorker('new', ['index.html'])
  await fire('install')
  await fire('message', { data: 'hello' })
  expect(skipWaiting).not.toHaveBeenCalled()
  await fire('message', { data: 'skip-waiting' })
  expect(skipWaiting).toHaveBeenCalledOnce()
})

describe('before it takes over, a new version lets every tab come to rest', () => {
  const aTab = (answer?: 'at-rest' | 'not-saved') => {
    const ports: MessagePort[] = []
    const postMessage = vi.fn((_message: string, [port]: MessagePort[]) => {
      if (!port) return
      ports.push(port)
      if (answer) port.postMessage(answer)
    })
    return { postMessage, ports }
  }

  test('and goes on once all have answered', async () => {
    const tabs = [aTab('at-rest'), aTab('at-rest')]
    const { fire, skipWaiting } = startWorker('new', [], undefined, tabs)
    await fire('message', { data: 'skip-waiting' })
    for (const { postMessage } of tabs)
      expect(postMessage).toHaveBeenCalledWith('come-to-rest', [expect.anything()])
    expect(skipWaiting).toHaveBeenCalledOnce()
    for (const port of tabs.flatMap(({ ports }) => ports)) port.close()
  })

  test('and goes on waiting when one of them has text that could not be saved', async () => {
    const tabs = [aTab('at-rest'), aTab('not-saved')]
    const { fire, skipWaiting } = startWorker('new', [], undefined, tabs)
    await fire('message', { data: 'skip-waiting' })
    expect(skipWaiting).not.toHaveBeenCalled()
    for (const port of tabs.flatMap(({ ports }) => ports)) port.close()
  })

  test('but waits no longer than three seconds for one that does not answer, such as an older version', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const silent = aTab()
    const { fire, skipWaiting } = startWorker('new', [], undefined, [silent])
    const taken = fire('message', { data: 'skip-waiting' })
    await vi.advanceTimersByTimeAsync(2_999)
    expect(skipWaiting).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await taken
    vi.useRealTimers()
    expect(skipWaiting).toHaveBeenCalledOnce()
    for (const port of silent.ports) port.close()
  })
})
