/** Called when a new version waits; `activate` lets it take over and loads the page anew. */
export type OnUpdate = (activate: () => void) => void

/** Saves what is open; `false` when it could not be saved, and then nothing is loaded anew. */
export type BeforeReload = () => Promise<boolean>

/**
 * Makes the app work without a network. A new version never takes over by itself: it would change the
 * page under somebody's hands. When it does, every tab saves and loads anew, since the files of the old
 * version are gone.
 */
export async function registerWorker(
  onUpdate: OnUpdate,
  beforeReload: BeforeReload,
): Promise<void> {
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('./sw.js').catch(() => undefined)
  if (!registration) return
  if (serviceWorker.controller) {
    const renew = async () => {
      if (await beforeReload()) location.reload()
    }
    serviceWorker.addEventListener('controllerchange', () => void renew(), { once: true })
  }
  const offer = (waiting: ServiceWorker) =>
    onUpdate(() => {
      void beforeReload().then((isSaved) => {
        if (isSaved) waiting.postMessage('skip-waiting')
      })
    })
  if (registration.waiting && serviceWorker.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && serviceWorker.controller) offer(coming)
    })
  })
}
