import { gcm } from '@noble/ciphers/aes.js'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import { fromSealedBytes, toSealedBytes } from './sealed-bytes.ts'

/** First byte of everything sealed: the way it was sealed in. */
const firstWay = 1
const nonceLength = 12
const purpose = new TextEncoder().encode('plumbline-sealed/1')

/**
 * Seals each value by itself with AES-256-GCM under `key` (32 bytes): `firstWay`, a random nonce, the text and
 * its tag. Two equal values look different; one that was changed on disk does not open.
 */
export function createVaultCodec(key: Uint8Array): Codec {
  let imported: Promise<CryptoKey> | undefined
  const browserKey = () => {
    imported ??= crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-GCM', false, [
      ...(['encrypt', 'decrypt'] as const),
    ])
    return imported
  }
  return {
    seal: (value) => sealBytes(key, toSealedBytes(value), purpose),
    open(stored) {
      const bytes = openBytes(key, stored, purpose)
      return bytes.ok ? fromSealedBytes(bytes.value) : bytes
    },
    async sealLater(value) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
      const way = { name: 'AES-GCM', iv, additionalData: purpose }
      const sealed = await crypto.subtle.encrypt(way, await browserKey(), toSealedBytes(value))
      return framed(iv, new Uint8Array(sealed))
    },
    async openLater(stored) {
      if (!isSealed(stored)) return err({ kind: 'unreadable' })
      const way = { name: 'AES-GCM', iv: nonceOf(stored), additionalData: purpose }
      try {
        const opened = await crypto.subtle.decrypt(way, await browserKey(), sealedPart(stored))
        return fromSealedBytes(new Uint8Array(opened))
      } catch {
        return err({ kind: 'unreadable' })
      }
    },
  }
}

export function sealBytes(
  key: Uint8Array,
  bytes: Uint8Array,
  about: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  return framed(nonce, gcm(key, nonce, about).encrypt(bytes))
}

function framed(nonce: Uint8Array, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(1 + nonceLength + sealed.length)
  out[0] = firstWay
  out.set(nonce, 1)
  out.set(sealed, 1 + nonceLength)
  return out
}

export function openBytes(
  key: Uint8Array,
  stored: unknown,
  about: Uint8Array,
): Result<Uint8Array, { kind: 'unreadable' }> {
  if (!isSealed(stored)) return err({ kind: 'unreadable' })
  try {
    return ok(gcm(key, nonceOf(stored), about).decrypt(sealedPart(stored)))
  } catch {
    return err({ kind: 'unreadable' })
  }
}

const isSealed = (stored: unknown): stored is Uint8Array<ArrayBuffer> =>
  stored instanceof Uint8Array && stored[0] === firstWay
const nonceOf = (stored: Uint8Array<ArrayBuffer>) => stored.subarray(1, 1 + nonceLength)
const sealedPart = (stored: Uint8Array<ArrayBuffer>) => stored.subarray(1 + nonceLength)
