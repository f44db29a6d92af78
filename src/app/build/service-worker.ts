/**
 * The offline worker as text: everything that was built is on the device after the first visit, and every
 * request of this app is answered from there. `version` changes with any byte of any file.
 *
 * When a person lets it take over, it first asks every tab to save and to come to rest, and waits for each at
 * most three seconds; a tab that could not save keeps it waiting. Chromium starts the leaving worker again for a request that comes while it stops, and
 * then leaves the new one waiting for as long as five minutes, whatever is asked of it.
 */
export function serviceWorkerSource(version: string, files: readonly string[]): string {
  return `const version = ${JSON.stringify(`plumbline-${version}`)}
const files = ${JSON.stringify(files)}
const scope = new URL('./', location.href)

addEventListener('install', (event) => {
  const fresh = files.map((file) => new Request(new URL(file, scope), { cache: 'reload' }))
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(fresh)))
})

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
