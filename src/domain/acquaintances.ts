import type { Acquaintance } from '#schemas/address-book.ts'
import { looksAlike } from './look-alike.ts'

/** Whether the person knows the key of a certificate. */
export type Familiarity =
  | { readonly kind: 'known'; readonly entry: Acquaintance }
  /** Another key under a name that looks like that of somebody known. */
  | { readonly kind: 'look-alike'; readonly entry: Acquaintance }
  | { readonly kind: 'stranger' }

/** By the fingerprint; only where that is not known do names play a part. */
export function familiarityOf(
  entries: readonly Acquaintance[],
  { fingerprint, name }: { readonly fingerprint: string; readonly name: string },
): Familiarity {
  const known = entries.find((entry) => entry.fingerprint === fingerprint)
  if (known) return { kind: 'known', entry: known }
  const double = entries.find((entry) => looksAlike(entry.name, name))
  return double ? { kind: 'look-alike', entry: double } : { kind: 'stranger' }
}

/** Two address books put together: nothing of ours is overwritten unless the person says so. */
export type Merging = {
  readonly added: readonly Acquaintance[]
  readonly same: number
  /** One fingerprint, described in two ways. */
  readonly differing: readonly { readonly ours: Acquaintance; readonly theirs: Acquaintance }[]
}

export function mergeAcquaintances(
  ours: readonly Acquaintance[],
  theirs: readonly Acquaintance[],
): Merging {
  const byFingerprint = new Map(ours.map((entry) => [entry.fingerprint, entry]))
  const unique = [...new Map(theirs.map((entry) => [entry.fingerprint, entry])).values()]
  const pairs = unique.flatMap((entry) => {
    const own = byFingerprint.get(entry.fingerprint)
    return own ? [{ ours: own, theirs: entry }] : []
  })
  const differing = pairs.filter((pair) => !isSame(pair.ours, pair.theirs))
  return {
    added: unique.filter(({ fingerprint }) => !byFingerprint.has(fingerprint)),
    same: pairs.length - differing.length,
    differing,
  }
}

const facts = ['name', 'organisation', 'compared', 'day', 'note'] as const

const isSame = (a: Acquaintance, b: Acquaintance): boolean =>
  facts.every((fact) => a[fact] === b[fact])
