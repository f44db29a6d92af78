/** What tabs of this browser tell each other: never a word of a draft, only which one and how far it is. */
export type TabMessage = {
  /**
   * `saved`: it lies on the device at `revision`. `hand-over`: the tab that writes is asked to let another one.
   * `refused`: it holds text that it could not save. `cleared`: all that lay on the device is gone; no draft is named.
   */
  kind: 'saved' | 'hand-over' | 'refused' | 'cleared'
  draft: string
  revision: number
}

export type TabTalk = {
  /** Whether other tabs can be heard at all; if not, the device is asked now and then. */
  isHeard: boolean
  tell(message: TabMessage): void
  listen(heard: (message: TabMessage) => void): () => void
  close(): void
}

/** `open` is the browser's channel, and throws or gives nothing where there is none. */
export function createTabTalk(open: () => BroadcastChannel | undefined): TabTalk {
  const channel = opened(open)
  const listeners = new Set<(message: TabMessage) => void>()
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) for (const heard of [...listeners]) heard(data)
  })
  return {
    isHeard: channel !== undefined,
    tell: (message) => channel?.postMessage(message),
    listen(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    close: () => channel?.close(),
  }
}

function opened(open: () => BroadcastChannel | undefined): BroadcastChannel | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}

const kinds: ReadonlySet<unknown> = new Set(['saved', 'hand-over', 'refused', 'cleared'])

function isMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false
  const { kind, draft, revision } = data as Readonly<Record<string, unknown>>
  return kinds.has(kind) && typeof draft === 'string' && typeof revision === 'number'
}
