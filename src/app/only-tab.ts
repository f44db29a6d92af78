const name = 'plumbline-tab'

export type TabLocks = Pick<LockManager, 'request'>

export type TabHold = {
  /** Over once no other tab changes how everything lies on disk; nothing of it may be read before. */
  readonly ready: Promise<unknown>
  /** Undefined when another tab is open; this one goes on as before. */
  alone<T>(work: () => Promise<T>): Promise<T | undefined>
}

/**
 * Each tab holds a shared lock for as long as it is open, so that what changes how everything lies on disk
 * can first make sure that no other tab writes meanwhile. Without locks nobody can tell, and it is refused.
 */
export function holdTab(locks: TabLocks | undefined): TabHold {
  let release: () => void = () => undefined
  let held: Promise<unknown> | undefined
  const hold = () =>
    new Promise<void>((granted) => {
      held = locks?.request(
        name,
        { mode: 'shared' },
        () =>
          new Promise<void>((done) => {
            release = done
            granted()
          }),
      )
      if (held) held.catch(() => granted())
      else granted()
    })
  return {
    ready: hold(),
    async alone(work) {
      if (!locks) return undefined
      release()
      await held
      try {
        return await locks.request(name, { ifAvailable: true }, (lock) =>
          lock ? work() : Promise.resolve(undefined),
        )
      } finally {
        void hold()
      }
    },
  }
}
