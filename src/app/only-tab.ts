const name = 'plumbline-tab'

export type TabLocks = Pick<LockManager, 'request'>

export type TabHold = {
  /** Undefined when another tab is open; this one goes on as before. */
  alone<T>(work: () => Promise<T>): Promise<T | undefined>
}

/**
 * Each tab holds a shared lock for as long as it is open, so that what changes how everything lies on disk
 * can first make sure that no other tab writes meanwhile. Without locks nobody can tell, and it is refused.
 */
export function holdTab(locks: TabLocks | undefined): TabHold {
  let release: () => void = () => undefined
  const hold = () =>
    locks?.request(name, { mode: 'shared' }, () => new Promise<void>((done) => (release = done)))
  let held = hold()
  return {
    async alone(work) {
      if (!locks) return undefined
      release()
      await held
      try {
        return await locks.request(name, { ifAvailable: true }, (lock) =>
          lock ? work() : Promise.resolve(undefined),
        )
      } finally {
        held = hold()
      }
    },
  }
}
