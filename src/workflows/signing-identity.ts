import { err, type Result } from '#src/domain/result.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import type { IdentityRepository } from '#src/storage/identity-repository.ts'

export type IdentityProblem =
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'name-too-long'; readonly limit: number }
  /** What is kept on this device is no signing key of ours; forgetting it makes room for a new one. */
  | { readonly kind: 'identity-unreadable' }
  | { readonly kind: 'key-not-made'; readonly detail: string }
  | StorageProblem

export type IdentityWish = {
  readonly name: string
  /** May be empty. */
  readonly organisation: string
  readonly pseudonym: boolean
}

/** Who signs on this device. The private key never leaves the browser. */
export type SigningIdentity = IdentityWish & {
  /** SHA-256 of the certificate, 64 hex digits: what two people compare. */
  readonly fingerprint: string
  /** ISO 8601. */
  readonly validUntil: string
}

export type SigningIdentityDeps = {
  readonly identities: IdentityRepository
  readonly now: () => Date
}

/** Undefined when none was made here yet. */
export function currentIdentity(
  _deps: SigningIdentityDeps,
): Promise<Result<SigningIdentity | undefined, IdentityProblem>> {
  return Promise.resolve(err({ kind: 'identity-unreadable' }))
}

/** Makes a key and a certificate for the name and keeps them on this device, in place of any earlier one. */
export function createIdentity(
  _deps: SigningIdentityDeps,
  _wish: IdentityWish,
): Promise<Result<SigningIdentity, IdentityProblem>> {
  return Promise.resolve(err({ kind: 'name-missing' }))
}

/** Files signed earlier stay as they are; nothing can be signed with the forgotten key again. */
export const forgetIdentity = ({
  identities,
}: SigningIdentityDeps): Promise<Result<void, StorageProblem>> => identities.forget()
