import { err, ok, type Result } from '#src/domain/result.ts'
import { type DeriveKey, type KdfParameters, largestKdf, recommendedKdf } from './passphrase-key.ts'
import { openBytes, sealBytes } from './vault-codec.ts'

/** What lies on disk in the clear: how the passphrase becomes a key, and the vault's own key, wrapped by it. */
export type VaultHeader = {
  readonly format: 'plumbline-vault/1'
  readonly kdf: KdfParameters & { readonly name: 'argon2id' }
  readonly wrapped: Uint8Array
}

const purpose = new TextEncoder().encode('plumbline-vault/1')

/** A new key of the vault, and the header that opens it with this passphrase. */
export async function newVault(
  passphrase: string,
  deriveKey: DeriveKey,
  cost: Omit<KdfParameters, 'salt'> = recommendedKdf,
): Promise<{ header: VaultHeader; key: Uint8Array }> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  return { key, header: await wrapKey(key, passphrase, deriveKey, cost) }
}

/** The same key under another passphrase: nothing that was sealed needs to be touched. */
export async function wrapKey(
  key: Uint8Array,
  passphrase: string,
  deriveKey: DeriveKey,
  cost: Omit<KdfParameters, 'salt'> = recommendedKdf,
): Promise<VaultHeader> {
  const kdf = { ...cost, salt: crypto.getRandomValues(new Uint8Array(16)) }
  const wrapped = sealBytes(await deriveKey(passphrase, kdf), key, purpose)
  return { format: 'plumbline-vault/1', kdf: { name: 'argon2id', ...kdf }, wrapped }
}

/** The vault's key, when this is its passphrase. A damaged header cannot be told from a wrong passphrase. */
export async function unlockVault(
  { kdf, wrapped }: VaultHeader,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Result<Uint8Array, { kind: 'wrong-passphrase' }>> {
  const opened = openBytes(await deriveKey(passphrase, kdf), wrapped, purpose)
  return opened.ok && opened.value.length === 32 ? opened : err({ kind: 'wrong-passphrase' })
}

export type VaultProblem =
  | { kind: 'vault-damaged' }
  /** Made by a version that seals in another way. */
  | { kind: 'vault-newer'; found: string }

/** What was found where a header should be; `undefined` in, `undefined` out: there is no vault. */
export function readVaultHeader(stored: unknown): Result<VaultHeader | undefined, VaultProblem> {
  if (stored === undefined) return ok(undefined)
  const { format, kdf, wrapped } = record(stored)
  if (typeof format === 'string' && /^plumbline-vault\/\d+$/.test(format) && format !== current)
    return err({ kind: 'vault-newer', found: format })
  const { name, m, t, p, salt } = record(kdf)
  const isKdf =
    name === 'argon2id' &&
    isWithin(m, largestKdf.m) &&
    isWithin(t, largestKdf.t) &&
    isWithin(p, largestKdf.p)
  if (format !== current || !isKdf || !isBytes(salt) || salt.length < 8 || !isBytes(wrapped))
    return err({ kind: 'vault-damaged' })
  return ok({ format: current, kdf: { name, m, t, p, salt }, wrapped })
}

const current = 'plumbline-vault/1'

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array
const isWithin = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most
