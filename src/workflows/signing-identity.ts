import { messageOf } from '#src/domain/message-of.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { readCertificate } from '#src/signing/certificate.ts'
import { fromKeptKey, type KeptKey, toKeptKey } from '#src/signing/kept-key.ts'
import {
  createSigningKey,
  type NameProblem,
  type SigningIdentity as SigningKey,
} from '#src/signing/signing-key.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import type { IdentityRepository } from '#src/storage/identity-repository.ts'

export type IdentityProblem =
  | NameProblem
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

/** Who signs: what the certificate says, and the key that goes with it. */
export type SigningIdentity = IdentityWish & {
  /** SHA-256 of the certificate, 64 hex digits: what two people compare. */
  readonly fingerprint: string
  /** ISO 8601 in UTC. */
  readonly validUntil: string
  /** For `exportAssessment`; the private half cannot be read, only used. */
  readonly key: SigningKey
}

export type SigningIdentityDeps = {
  readonly identities: IdentityRepository
  readonly now: () => Date
  /** With a vault: keys are kept as bytes, which it seals. Without one, as keys that are not given out. */
  readonly keysAsBytes?: boolean
}

/** Undefined when none was made here yet. */
export async function currentIdentity({
  identities,
}: Pick<SigningIdentityDeps, 'identities'>): Promise<
  Result<SigningIdentity | undefined, IdentityProblem>
> {
  const kept = await identities.load()
  if (!kept.ok) return kept
  if (kept.value === undefined) return ok(undefined)
  const key = await keyFrom(kept.value)
  return key ? identityOf(key) : err({ kind: 'identity-unreadable' })
}

/** Makes a key and a certificate for the name and keeps them on this device, in place of any earlier one. */
export async function createIdentity(
  { identities, now, keysAsBytes = false }: SigningIdentityDeps,
  wish: IdentityWish,
): Promise<Result<SigningIdentity, IdentityProblem>> {
  const made = await makeKey(wish, now(), keysAsBytes)
  if (!made.ok) return made
  const kept = keysAsBytes ? await toKeptKey(made.value) : made.value
  const saved = await identities.save(kept)
  if (!saved.ok) return saved
  return identityOf('pkcs8' in kept ? await fromKeptKey(kept) : kept)
}

/** Files signed earlier stay as they are; nothing can be signed with the forgotten key again. */
export const forgetIdentity = ({
  identities,
}: Pick<SigningIdentityDeps, 'identities'>): Promise<Result<void, StorageProblem>> =>
  identities.forget()

/** The key with what its certificate says. */
export async function identityOf(
  key: SigningKey,
): Promise<Result<SigningIdentity, { readonly kind: 'identity-unreadable' }>> {
  const certificate = await readCertificate(key.certificate)
  if (!certificate.ok) return err({ kind: 'identity-unreadable' })
  const { name, organisation, pseudonym, fingerprint, notAfter } = certificate.value.facts
  return ok({ name, organisation, pseudonym, fingerprint, validUntil: notAfter, key })
}

/** A browser may lack the curve, or keep its cryptography from pages that are not secure. */
async function makeKey(
  wish: IdentityWish,
  now: Date,
  extractable: boolean,
): Promise<Result<SigningKey, IdentityProblem>> {
  try {
    return await createSigningKey({ ...wish, now, extractable })
  } catch (cause) {
    return err({
      kind: 'key-not-made',
      detail: messageOf(cause),
    })
  }
}

async function keyFrom(kept: unknown): Promise<SigningKey | undefined> {
  if (!isWithCertificate(kept)) return undefined
  if (isSigningKey(kept)) return kept
  return isKeptKey(kept) ? await fromKeptKey(kept).catch(() => undefined) : undefined
}

type WithCertificate = Omit<SigningKey, 'privateKey'>

const isSigningKey = (kept: WithCertificate): kept is SigningKey =>
  'privateKey' in kept &&
  kept.privateKey instanceof CryptoKey &&
  kept.privateKey.type === 'private' &&
  kept.privateKey.usages.includes('sign')

const isKeptKey = (kept: WithCertificate): kept is KeptKey =>
  'pkcs8' in kept &&
  kept.pkcs8 instanceof Uint8Array &&
  'algorithm' in kept &&
  typeof kept.algorithm === 'object'

function isWithCertificate(kept: unknown): kept is WithCertificate {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'certificate' in kept &&
    kept.certificate instanceof Uint8Array &&
    'chain' in kept &&
    Array.isArray(kept.chain) &&
    kept.chain.every((link) => link instanceof Uint8Array) &&
    'createdAt' in kept &&
    typeof kept.createdAt === 'string'
  )
}
