/** The browser's locks, which it frees when a tab ends in any way; `undefined` where it has none. */
export type Locks = Pick<LockManager, 'request'> | undefined

/** Who of several tabs writes in one draft. */
export type Turn = {
  /** Resolves to whether this tab has it; waits a moment for a page that is just going away. */
  begin(): Promise<boolean>
  /** Resolves to whether the one who has it let go in time. */
  take(patience: number): Promise<boolean>
  /** From a tab that does not answer any more. */
  takeByForce(): Promise<void>
  /** Lets another tab have it. */
  letGo(): void
  /** For good: what is still asked for is not taken. */
  end(): void
}

type Deps = {
  locks: Locks
  name: string
  /** The turn came late, after `begin` had said no. */
  onGained: () => void
  /** Another tab took it by force. */
  onLost: () => void
}

/** Milliseconds: what a tab that opens a draft waits, and for how long a page that goes away may still hold it. */
const moment = 200
const grace = 1_500

/** Without locks every tab believes that it writes; the revision that each save claims still guards the text. */
export function createTurn({ locks, name, onGained, onLost }: Deps): Turn {
  let release: (() => void) | undefined
  let waiting: AbortController | undefined
  let isOver = false

  /** Resolves when the turn is had; what comes after that is told through `onLost`. */
  const request = (options: LockOptions) =>
    new Promise<boolean>((had) => {
      const hold = () =>
        new Promise<void>((done) => {
          if (isOver) return done()
          release = done
          had(true)
        })
      locks?.request(name, options, hold).catch((cause: unknown) => {
        if (!isAbort(cause)) return had(true)
        if (release && !options.signal?.aborted) {
          release = undefined
          onLost()
        }
        had(false)
      })
    })
  const after = (time: number) => new Promise<false>((done) => setTimeout(() => done(false), time))
  const within = (time: number) => {
    const stop = new AbortController()
    waiting?.abort()
    waiting = stop
    const timer = setTimeout(() => stop.abort(), time)
    return request({ signal: stop.signal }).finally(() => clearTimeout(timer))
  }

  return {
    async begin() {
      if (!locks) return true
      const had = within(grace)
      const soon = await Promise.race([had, after(moment)])
      if (!soon) void had.then((late) => (late && !isOver ? onGained() : undefined))
      return soon
    },
    take: (patience) => (locks && !release ? within(patience) : Promise.resolve(true)),
    async takeByForce() {
      if (!release) await request({ steal: true })
    },
    letGo() {
      release?.()
      release = undefined
    },
    end() {
      isOver = true
      this.letGo()
    },
  }
}

/** Anything else is a browser that has locks and refuses them to this page: then it is as if it had none. */
const isAbort = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError'
