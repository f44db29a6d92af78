/** Bytes whose memory belongs to this thread alone, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The same bytes, copied only when they lie in shared memory. */
export const ownBytes = (bytes: Uint8Array): Bytes =>
  bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Uint8Array.from(bytes)

export function concatBytes(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const CHUNK = 8192
/** Up to here one character after the other is faster than many at once. */
const SHORT = 24

/** ISO 8859-1, one character a byte; `TextDecoder('latin1')` is Windows-1252 in browsers. */
export function latin1Of(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = ''
  if (end - start <= SHORT) {
    for (const byte of bytes.subarray(start, end)) text += String.fromCharCode(byte)
    return text
  }
  for (let at = start; at < end; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + CHUNK, end)))
  return text
}

/** One byte a character; the text must hold none above U+00FF. */
export const bytesOfLatin1 = (text: string): Bytes =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

export const bytesOfText = (text: string): Bytes => new TextEncoder().encode(text)

/** Standard base64 with padding, RFC 4648 section 4. */
export const toBase64 = (bytes: Uint8Array): string => btoa(latin1Of(bytes))

/** Refuses everything but the one way to write these bytes in base64. */
export function fromBase64(text: string): Bytes | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    return undefined
  const bytes = bytesOfLatin1(atob(text))
  return toBase64(bytes) === text ? bytes : undefined
}

export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** Refuses everything but the one way to write these bytes in base64url without padding. */
export function fromBase64Url(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined
  const padded = text.padEnd(Math.ceil(text.length / 4) * 4, '=')
  return fromBase64(padded.replaceAll('-', '+').replaceAll('_', '/'))
}
