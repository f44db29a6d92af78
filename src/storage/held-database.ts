import type { Database } from './database.ts'

export type HeldDatabase = {
  readonly database: Database
  /** From now on every call fails as if storage were refused, until what is given back is called. */
  hold(): () => void
}

/**
 * A database that can be held: while all that lies in it is sealed anew, whatever still reads or writes in the
 * old way must find it closed.
 */
export function holdable(inner: Database): HeldDatabase {
  let isHeld = false
  const refuse = () => {
    throw new DOMException('Everything is being sealed anew.', 'InvalidStateError')
  }
  return {
    database: new Proxy(inner, {
      get(_inner, member) {
        const value: unknown = Reflect.get(inner, member)
        return isHeld && typeof value === 'function' && member !== 'close' ? refuse : value
      },
    }),
    hold() {
      isHeld = true
      return () => {
        isHeld = false
      }
    },
  }
}
