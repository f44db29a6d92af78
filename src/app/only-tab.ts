import { err, type Result } from '#src/domain/result.ts'

const name = 'plumbline-tab'

export type TabLocks = Pick<LockManager, 'request'>

/** Why a tab did not get everything for itself: another one is open, or the browser has no way to tell. */
type NotAlone = { readonly kind: 'other-tab' | 'tabs-unknown' }

export type TabHold = {
  /** Over once no other tab changes how everything lies on disk; nothing of it may be read before. */
  readonly ready: Promise<unknown>
  /** What the work gives, or why it was not begun; this tab goes on as before. */
  alone<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | NotAlone>>
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
      if (!locks) return err({ kind: 'tabs-unknown' })
      release()
      await held
      try {
        return await locks.request(name, { ifAvailable: true }, (lock) =>
          lock ? work() : err({ kind: 'other-tab' } as const),
        )
      } finally {
        void hold()
      }
    },
  }
}
