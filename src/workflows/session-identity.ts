import { ok } from '#src/domain/result.ts'
import type { IdentityRepository } from '#src/storage/identity-repository.ts'

/** A device's identity with one in front of it that lives only until the page is closed. */
export type SessionIdentities = IdentityRepository & {
  borrow(identity: unknown): void
  isBorrowed(): boolean
}

/** Everything that asks for the identity gets the borrowed one while there is one. */
export function createSessionIdentities(kept: IdentityRepository): SessionIdentities {
  let borrowed: unknown
  return {
    borrow(identity) {
      borrowed = identity
    },
    isBorrowed: () => borrowed !== undefined,
    load: () => (borrowed === undefined ? kept.load() : Promise.resolve(ok(borrowed))),
    async save(identity) {
      const saved = await kept.save(identity)
      if (saved.ok) borrowed = undefined
      return saved
    },
    forget() {
      if (borrowed === undefined) return kept.forget()
      borrowed = undefined
      return Promise.resolve(ok(undefined))
    },
  }
}
