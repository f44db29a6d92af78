/** Called when a new version waits; `activate` lets it take over and loads the page anew. */
export type OnUpdate = (activate: () => void) => void

/**
 * Makes the app work without a network. A new version never takes over by itself: it would change the
 * page under somebody's hands.
 */
export async function registerWorker(onUpdate: OnUpdate): Promise<void> {
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return
  const registration = await navigator.serviceWorker.register('./sw.js').catch(() => undefined)
  if (!registration) return
  const offer = (waiting: ServiceWorker) =>
    onUpdate(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
        once: true,
      })
      waiting.postMessage('skip-waiting')
    })
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) offer(coming)
    })
  })
}
