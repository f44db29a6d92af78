import type { OfflineArchive } from './offline-archive.ts'

/**
 * The offline worker as text: everything that was built is on the device after the first visit, and every
 * request of this app is answered from there. `version` changes with any byte of any file.
 *
 * It fetches all files as one, `archiveName`, and keeps none of them unless all have the bytes that were
 * built: not when a new version is being put on the server at that moment, nor when a room's network answers
 * with its own page. A browser that cannot unpack fetches them one by one.
 *
 * When a person lets it take over, it first asks every tab to save and to come to rest, and waits for each at
 * most three seconds; a tab that could not save keeps it waiting. Chromium starts the leaving worker again for
 * a request that comes while it stops, and then leaves the new one waiting for as long as five minutes,
 * whatever is asked of it.
 */
export function serviceWorkerSource(
  version: string,
  archiveName: string,
  { sha256, contents }: Pick<OfflineArchive, 'sha256' | 'contents'>,
): string {
  return `const version = ${JSON.stringify(`plumbline-${version}`)}
const archive = ${JSON.stringify(archiveName)}
const sha256 = ${JSON.stringify(sha256)}
const files = ${JSON.stringify(contents)}
const scope = new URL('./', location.href)
const fresh = (name) => new Request(new URL(name, scope), { cache: 'reload' })

addEventListener('install', (event) => {
  const keep = 'DecompressionStream' in globalThis ? keepUnpacked : keepEach
  event.waitUntil(caches.open(version).then(keep))
})

const keepEach = (cache) => cache.addAll(files.map(([name]) => fresh(name)))

async function keepUnpacked(cache) {
  const answer = await fetch(fresh(archive))
  if (!answer.ok) throw new Error('The files for working offline are not there: ' + answer.status)
  const unpacked = answer.body.pipeThrough(new DecompressionStream('gzip'))
  const all = await new Response(unpacked).arrayBuffer()
  if ((await digestOf(all)) !== sha256) throw new Error('The files for working offline are others.')
  let at = 0
  const kept = files.map(([name, length, type]) => {
    const part = all.slice(at, (at += length))
    return cache.put(fresh(name), new Response(part, { headers: headersFor(answer, type) }))
  })
  await Promise.all(kept)
}

async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What the server says of all its files, such as a policy, with this file's own type and nothing of the archive's. */
function headersFor(answer, type) {
  const headers = new Headers(answer.headers)
  const own = /^(content-(?!security-policy)|etag$|last-modified$|vary$)/
  for (const name of [...headers.keys()]) if (own.test(name)) headers.delete(name)
  headers.set('content-type', type)
  return headers
}

addEventListener('activate', (event) => {
  const stale = (name) => name.startsWith('plumbline-') && name !== version
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(stale).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  )
})

const atRest = (tab) => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => resolve(data !== 'not-saved')
  setTimeout(resolve, 3000, true)
  tab.postMessage('come-to-rest', [port2])
})

addEventListener('message', (event) => {
  if (event.data !== 'skip-waiting') return
  event.waitUntil(
    clients.matchAll({ type: 'window', includeUncontrolled: true })
      .then((tabs) => Promise.all(tabs.map(atRest)))
      .then((all) => all.every(Boolean) && skipWaiting()),
  )
})

addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(scope.href)) return
  if (url.href === new URL('plumbline.html', scope).href) return
  const wanted = request.mode === 'navigate' ? new URL('index.html', scope) : url
  event.respondWith(
    caches.open(version)
      .then((cache) => cache.match(wanted, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(request)),
  )
})
`
}
