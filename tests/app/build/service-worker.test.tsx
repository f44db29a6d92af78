import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { type OfflineArchive, packOffline } from '#src/app/build/offline-archive.ts'
import { serviceWorkerSource } from '#src/app/build/service-worker.ts'

type Handler = (event: Record<string, unknown>) => void
type Tab = { postMessage(message: string, ports: MessagePort[]): void }
type Kept = Map<string, Map<string, Response>>
type Network = (request: Asked) => Response
/** A request with its cache mode, which happy-dom's own does not tell. */
class Asked {
  url: string
  cache: string
  constructor(url: URL, { cache }: { cache: string }) {
    this.url = url.href
    this.cache = cache
  }
}
const framing = "frame-ancestors 'none'"
const policies = { 'content-security-policy': framing, 'x-content-type-options': 'nosniff' }
const ownType = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' }
const ofTheArchive = { ...ownType, etag: '"archive"', vary: '*' }
const home = 'https://example.org/plumbline/'

/** What the server of one version answers: its archive, and its files one by one. */
function serverOf(archive: OfflineArchive): Network {
  return ({ url }) => {
    if (url === `${home}offline.bin`)
      return new Response(Buffer.from(archive.bytes), {
        headers: { ...policies, ...ofTheArchive },
      })
    const isThere = archive.contents.some(([name]) => url === `${home}${name}`)
    return new Response('from the network', { status: isThere ? 200 : 404 })
  }
}

type Setting = {
  kept?: Kept
  tabs?: Tab[]
  network?: Network
  without?: readonly string[]
}

/** Runs the worker's text with caches kept in memory; `fire` waits for what the event is made to wait for. */
function startWorker(version: string, names: string[], setting: Setting = {}) {
  const archive = packOffline(names.map((name) => ({ name, bytes: `${name} of ${version}` })))
  const { kept = new Map(), tabs = [], network = serverOf(archive), without = [] } = setting
  const handlers = new Map<string, Handler>()
  const skipWaiting = vi.fn()
  const claim = vi.fn(() => Promise.resolve())
  const fetched: string[] = []
  const ask = (request: Asked) => {
    fetched.push(`${request.url} ${request.cache}`)
    return Promise.resolve(network(request))
  }
  const cacheOf = (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>()
    kept.set(name, cache)
    const put = ({ url }: Asked, response: Response) => {
      cache.set(url, response)
      return Promise.resolve()
    }
    return {
      put,
      addAll: async (requests: Asked[]) => {
        for (const request of requests) await put(request, await ask(request))
      },
      match: (url: URL) => Promise.resolve(cache.get(url.href.replace(/\?.*$/, ''))),
    }
  }
  const known = { DecompressionStream, Response, Headers, URL, Promise, crypto }
  const world = {
    ...Object.fromEntries(Object.entries(known).filter(([name]) => !without.includes(name))),
    Request: Asked,
    location: { href: `${home}sw.js` },
    caches: {
      open: (name: string) => Promise.resolve(cacheOf(name)),
      keys: () => Promise.resolve([...kept.keys()]),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
    },
    clients: { claim, matchAll: () => Promise.resolve(tabs) },
    MessageChannel,
    setTimeout,
    skipWaiting,
    fetch: ask,
    addEventListener: (type: string, handler: Handler) => handlers.set(type, handler),
  }
  runInNewContext(serviceWorkerSource(version, 'offline.bin', archive), world)
  const fire = async (type: string, event: Record<string, unknown> = {}) => {
    let answer: unknown
    const keep = (promise: unknown) => {
      answer = promise
    }
    handlers.get(type)?.({ ...event, waitUntil: keep, respondWith: keep })
    return await answer
  }
  const request = async (url: string, mode = 'cors', method = 'GET') => {
    const answer = await fire('fetch', { request: { url, mode, method, cache: 'default' } })
    return answer instanceof Response ? await answer.clone().text() : answer
  }
  const onDevice = async () =>
    Promise.all(
      [...(kept.get(`plumbline-${version}`) ?? [])].map(async ([url, response]) => [
        url,
        await response.clone().text(),
      ]),
    )
  return { fire, request, onDevice, kept, skipWaiting, claim, fetched }
}

test('installing fetches one file, fresh and not from the browser’s own cache, and keeps all from it', async () => {
  const { fire, onDevice, fetched } = startWorker('one', ['index.html', 'assets/a.js'])
  await fire('install')
  expect(await onDevice()).toEqual([
    [`${home}index.html`, 'index.html of one'],
    [`${home}assets/a.js`, 'assets/a.js of one'],
  ])
  expect(fetched).toEqual([`${home}offline.bin reload`])
})

test('each kept file has its own type and the server’s policies, and nothing of the archive’s own', async () => {
  const { fire, kept } = startWorker('one', ['index.html', 'assets/a.js', 'b.woff2'])
  await fire('install')
  const headers = [...(kept.get('plumbline-one')?.values() ?? [])].map((response) =>
    Object.fromEntries(response.headers.entries()),
  )
  expect(headers).toEqual([
    { ...policies, 'content-type': 'text/html; charset=utf-8' },
    { ...policies, 'content-type': 'text/javascript; charset=utf-8' },
    { ...policies, 'content-type': 'font/woff2' },
  ])
})

test('a browser that cannot unpack fetches the files one by one', async () => {
  const without = ['DecompressionStream']
  const { fire, onDevice, fetched } = startWorker('one', ['index.html', 'a.js'], { without })
  await fire('install')
  expect(fetched).toEqual([`${home}index.html reload`, `${home}a.js reload`])
  expect(await onDevice()).toHaveLength(2)
})

describe('nothing is kept, and the version is not installed,', () => {
  const own = packOffline([{ name: 'index.html', bytes: 'index.html of one' }])
  const other = packOffline([{ name: 'index.html', bytes: 'index.html of another' }])
  const answers: [string, Network][] = [
    ['when the archive is not there', () => new Response('Not found', { status: 404 })],
    ['when a network that asks for a login answers with its own page', () => new Response('<h1>')],
    ['when the server has just changed to another version', serverOf(other)],
    [
      'when the archive ends early',
      () => new Response(Buffer.from(own.bytes.subarray(0, own.bytes.length - 9))),
    ],
  ]
  test.each(answers)('%s', async (_case, network) => {
    const { fire, onDevice } = startWorker('one', ['index.html'], { network })
    await expect(fire('install')).rejects.toThrow()
    expect(await onDevice()).toEqual([])
  })
})

test('every page is answered with the app, whatever the address says after the folder', async () => {
  const { fire, request, fetched } = startWorker('one', ['index.html'])
  await fire('install')
  expect(await request(`${home}?x=1`, 'navigate')).toBe('index.html of one')
  expect(await request(`${home}elsewhere`, 'navigate')).toBe('index.html of one')
  expect(fetched).toEqual([`${home}offline.bin reload`])
})

test('a kept file is answered from the device, another one from the network', async () => {
  const { fire, request, fetched } = startWorker('one', ['assets/a.js'])
  await fire('install')
  expect(await request(`${home}assets/a.js`)).toBe('assets/a.js of one')
  expect(await request(`${home}assets/b.js`)).toBe('from the network')
  expect(fetched.slice(1)).toEqual([`${home}assets/b.js default`])
})

test('what is outside its folder, or no plain reading, is left alone', async () => {
  const { request, fetched } = startWorker('one', [])
  expect(await request('https://example.org/other/a.js')).toBeUndefined()
  expect(await request('https://evil.example/plumbline/a.js')).toBeUndefined()
  expect(await request(`${home}assets/a.js`, 'cors', 'POST')).toBeUndefined()
  expect(fetched).toEqual([])
})

test('taking over removes older versions of this app and nothing of others', async () => {
  const kept = new Map([
    ['plumbline-old', new Map<string, Response>()],
    ['another-app', new Map<string, Response>()],
  ])
  const { fire, claim } = startWorker('new', ['index.html'], { kept })
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
    const { fire, skipWaiting } = startWorker('new', [], { tabs })
    await fire('message', { data: 'skip-waiting' })
    for (const { postMessage } of tabs)
      expect(postMessage).toHaveBeenCalledWith('come-to-rest', [expect.anything()])
    expect(skipWaiting).toHaveBeenCalledOnce()
    for (const port of tabs.flatMap(({ ports }) => ports)) port.close()
  })

  test('and goes on waiting when one of them has text that could not be saved', async () => {
    const tabs = [aTab('at-rest'), aTab('not-saved')]
    const { fire, skipWaiting } = startWorker('new', [], { tabs })
    await fire('message', { data: 'skip-waiting' })
    expect(skipWaiting).not.toHaveBeenCalled()
    for (const port of tabs.flatMap(({ ports }) => ports)) port.close()
  })

  test('but waits no longer than three seconds for one that does not answer, such as an older version', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const silent = aTab()
    const { fire, skipWaiting } = startWorker('new', [], { tabs: [silent] })
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
