import { argon2id } from '@noble/hashes/argon2.js'

/** Argon2id (RFC 9106): memory in KiB, passes, lanes. */
export type KdfParameters = {
  readonly m: number
  readonly t: number
  readonly p: number
  readonly salt: Uint8Array
}

/** RFC 9106, section 4: 64 MiB and three passes, for where 2 GiB cannot be had. One lane, since scripts have one. */
export const recommendedKdf = { m: 65_536, t: 3, p: 1 } as const

/** Whoever would guess must spend as much; more than this would stop the app on a small device. */
export const largestKdf = { m: 1_048_576, t: 20, p: 16 } as const

export type DeriveKey = (passphrase: string, parameters: KdfParameters) => Promise<Uint8Array>

/** 32 bytes. Takes about a second and 64 MiB, so the app runs it in a worker. */
export const derivePassphraseKey = (
  passphrase: string,
  { m, t, p, salt }: KdfParameters,
): Uint8Array =>
  argon2id(new TextEncoder().encode(passphrase.normalize('NFKC')), salt, { m, t, p, dkLen: 32 })
