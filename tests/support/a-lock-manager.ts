import type { Locks } from '#src/workflows/draft-turn.ts'

type Holder = { end: (cause: unknown) => void }

/** The browser's locks for tests in Node, which has none: exclusive, queued, with signals and stealing. */
export function aLockManager(): NonNullable<Locks> {
  const held = new Map<string, Holder>()
  const queues = new Map<string, (() => void)[]>()
  const aborted = () => new DOMException('aborted', 'AbortError')
  const next = (name: string) => queues.get(name)?.shift()?.()

  const run = (name: string, work: (lock: Lock) => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const holder: Holder = { end: reject }
      held.set(name, holder)
      void Promise.resolve(work({ name, mode: 'exclusive' }))
        .then(resolve, reject)
        .finally(() => {
          if (held.get(name) !== holder) return
          held.delete(name)
          next(name)
        })
    })
  const wait = (name: string, signal: AbortSignal | undefined) =>
    new Promise<void>((granted, refused) => {
      const queue = queues.get(name) ?? []
      queues.set(name, queue)
      queue.push(granted)
      signal?.addEventListener('abort', () => {
        const at = queue.indexOf(granted)
        if (at >= 0) queue.splice(at, 1)
        refused(aborted())
      })
    })

  const request = async (
    name: string,
    { signal, steal }: LockOptions,
    work: (lock: Lock) => unknown,
  ) => {
    if (steal) held.get(name)?.end(aborted())
    else if (held.has(name)) await wait(name, signal)
    return run(name, work)
  }
  return { request } as NonNullable<Locks>
}
