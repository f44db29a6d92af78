/** Lets the new version take over, which loads the page anew; `false` when the page could not be saved before. */
export type Activate = () => Promise<boolean>

/** Called when a new version waits. */
export type OnUpdate = (activate: Activate) => void

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
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data === 'come-to-rest')
      void comeToRest(beforeReload).then((answer) => ports[0]?.postMessage(answer))
  })
  if (serviceWorker.controller) {
    const renew = async () => {
      if (await beforeReload()) location.reload()
    }
    serviceWorker.addEventListener('controllerchange', () => void renew(), { once: true })
  }
  const offer = (waiting: ServiceWorker) =>
    onUpdate(async () => {
      const isSaved = await beforeReload()
      if (isSaved) waiting.postMessage('skip-waiting')
      return isSaved
    })
  if (registration.waiting && serviceWorker.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && serviceWorker.controller) offer(coming)
    })
  })
}

/** Saves, and returns once nothing was fetched for a while: what one tab saves, others go on to fetch words and code for. */
async function comeToRest(beforeReload: BeforeReload): Promise<'at-rest' | 'not-saved'> {
  if (!(await beforeReload())) return 'not-saved'
  for (let before = -1, now = fetched(); now !== before; before = now, now = fetched())
    await new Promise((resolve) => setTimeout(resolve, restMilliseconds))
  return 'at-rest'
}

const restMilliseconds = 300
const fetched = () => performance.getEntriesByType('resource').length
