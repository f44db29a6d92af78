import { err, ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from '#src/storage/codec.ts'
import type { Database, StorageProblem } from '#src/storage/database.ts'
import { isLink } from '#src/storage/file-links.ts'
import type { DeriveKey, KdfParameters } from '#src/storage/passphrase-key.ts'
import { type ResealWatch, resealEverything } from '#src/storage/reseal.ts'
import {
  newVault,
  readVaultHeader,
  unlockVault,
  type VaultHeader,
  type VaultProblem,
  wrapKey,
} from '#src/storage/vault.ts'
import { createVaultCodec } from '#src/storage/vault-codec.ts'
import { loadVaultHeader, saveVaultHeader } from '#src/storage/vault-header.ts'

export type VaultDeps = {
  readonly database: Database
  readonly deriveKey: DeriveKey
  /** Only tests ask for less than is recommended. */
  readonly cost?: Omit<KdfParameters, 'salt'>
}

export type PassphraseProblem =
  | { readonly kind: 'passphrase-too-short'; readonly least: number }
  | { readonly kind: 'passphrases-differ' }

/** `locked`: what lies on this device cannot be read before somebody unlocks it. */
export type Door =
  | { readonly kind: 'open'; readonly codec: Codec }
  | {
      readonly kind: 'locked'
      unlock(passphrase: string): Promise<Result<Codec, { kind: 'wrong-passphrase' }>>
    }

/** Whether there is a vault, asked once when the app starts. */
export async function findDoor({
  database,
  deriveKey,
}: VaultDeps): Promise<Result<Door, StorageProblem | VaultProblem>> {
  const header = await headerOf(database)
  if (!header.ok) return header
  const { value } = header
  if (!value) return ok({ kind: 'open', codec: plainCodec })
  return ok({
    kind: 'locked',
    async unlock(passphrase) {
      const key = await unlockVault(value, passphrase, deriveKey)
      return key.ok ? ok(createVaultCodec(key.value)) : key
    },
  })
}

/** Fewer characters than this are guessed too quickly, however slow each guess is made. */
export const leastLength = 12

export function passphraseProblem(first: string, again: string): PassphraseProblem | undefined {
  if ([...first.normalize('NFKC')].length < leastLength)
    return { kind: 'passphrase-too-short', least: leastLength }
  return first === again ? undefined : { kind: 'passphrases-differ' }
}

/** The person stopped it, and everything lies as it did before. */
type Stopped = { readonly kind: 'stopped' }

/**
 * Seals everything on this device; nothing is changed when any of it fails. No other tab may have the
 * database in use. Keys that the browser does not give out, and links to files, cannot be sealed, and are deleted.
 */
export async function setUpVault(
  { database, deriveKey, cost }: VaultDeps,
  passphrase: string,
  watch: ResealWatch = {},
): Promise<Result<void, ResealProblem>> {
  const { header, key } = await newVault(passphrase, deriveKey, cost)
  const sealed = await resealEverything(database, {
    from: plainCodec,
    to: createVaultCodec(key),
    header,
    isKept: (store, value) =>
      store === 'identities' ? !holdsKey(value) : !(store === 'settings' && isLink(value)),
    ...watch,
  })
  return sealed.ok ? ok(undefined) : sealed
}

export type ChangeProblem = StorageProblem | VaultProblem | { readonly kind: 'wrong-passphrase' }
export type ResealProblem = ChangeProblem | Stopped

/** Wraps the vault's key anew, in one write; what is sealed stays as it is. */
export async function changePassphrase(
  { database, deriveKey, cost }: VaultDeps,
  old: string,
  fresh: string,
): Promise<Result<void, ChangeProblem>> {
  const key = await openedKey(database, deriveKey, old)
  if (!key.ok) return key
  return saveVaultHeader(database, await wrapKey(key.value, fresh, deriveKey, cost))
}

/** Everything lies in the clear again. */
export async function removeVault(
  { database, deriveKey }: VaultDeps,
  passphrase: string,
  watch: ResealWatch = {},
): Promise<Result<void, ResealProblem>> {
  const key = await openedKey(database, deriveKey, passphrase)
  if (!key.ok) return key
  const opened = await resealEverything(database, {
    from: createVaultCodec(key.value),
    to: plainCodec,
    header: undefined,
    isKept: () => true,
    ...watch,
  })
  return opened.ok ? ok(undefined) : opened
}

async function openedKey(
  database: Database,
  deriveKey: DeriveKey,
  passphrase: string,
): Promise<Result<Uint8Array, ChangeProblem>> {
  const header = await headerOf(database)
  if (!header.ok) return header
  return header.value
    ? unlockVault(header.value, passphrase, deriveKey)
    : err({ kind: 'vault-damaged' })
}

async function headerOf(
  database: Database,
): Promise<Result<VaultHeader | undefined, StorageProblem | VaultProblem>> {
  const stored = await loadVaultHeader(database)
  return stored.ok ? readVaultHeader(stored.value) : stored
}

const holdsKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((member) => member instanceof CryptoKey)
