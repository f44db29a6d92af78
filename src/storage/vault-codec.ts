import { gcm } from '@noble/ciphers/aes.js'
import { err, type Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import { fromSealedBytes, toSealedBytes } from './sealed-bytes.ts'

/** First byte of everything sealed: the way it was sealed in. */
const way = 1
const nonceLength = 12
const purpose = new TextEncoder().encode('plumbline-sealed/1')

/**
 * Seals each value by itself with AES-256-GCM under `key` (32 bytes): `way`, a random nonce, the text and
 * its tag. Two equal values look different; one that was changed on disk does not open.
 */
export const createVaultCodec = (key: Uint8Array): Codec => ({
  seal: (value) => sealBytes(key, toSealedBytes(value), purpose),
  open(stored) {
    const bytes = openBytes(key, stored, purpose)
    return bytes.ok ? fromSealedBytes(bytes.value) : bytes
  },
})

export function sealBytes(
  key: Uint8Array,
  bytes: Uint8Array,
  about: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = gcm(key, nonce, about).encrypt(bytes)
  const out = new Uint8Array(1 + nonceLength + sealed.length)
  out[0] = way
  out.set(nonce, 1)
  out.set(sealed, 1 + nonceLength)
  return out
}

export function openBytes(
  key: Uint8Array,
  stored: unknown,
  about: Uint8Array,
): Result<Uint8Array, { kind: 'unreadable' }> {
  if (!(stored instanceof Uint8Array) || stored[0] !== way) return err({ kind: 'unreadable' })
  try {
    const nonce = stored.subarray(1, 1 + nonceLength)
    return {
      ok: true,
      value: gcm(key, nonce, about).decrypt(stored.subarray(1 + nonceLength)),
    }
  } catch {
    return err({ kind: 'unreadable' })
  }
}
