import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bytesOfLatin1,
  bytesOfText,
  concatBytes,
  equalBytes,
  fromBase64,
  fromBase64Url,
  latin1Of,
  ownBytes,
  toBase64,
  toBase64Url,
  toHex,
} from '#src/signing/bytes.ts'

const someBytes = fc.uint8Array({ maxLength: 300 })

describe('bytes and texts', () => {
  test('latin-1 text turns into bytes and back, longer than one chunk too', () => {
    const all = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256)
    expect(bytesOfLatin1(latin1Of(all))).toEqual(all)
    expect(latin1Of(all, 65, 68)).toBe('ABC')
  })

  test('hexadecimal has two lower-case digits a byte', () => {
    expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff')
  })

  test('text becomes UTF-8', () => {
    expect(toHex(bytesOfText('é'))).toBe('c3a9')
  })

  test('bytes are joined in order', () => {
    expect(concatBytes(Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3))).toEqual(
      Uint8Array.of(1, 2, 3),
    )
  })

  test('bytes are equal when length and every byte are', () => {
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0))).toBe(false)
  })

  test('bytes in shared memory are copied, others are not', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(2))
    shared[1] = 7
    expect(ownBytes(shared)).toEqual(Uint8Array.of(0, 7))
    const own = Uint8Array.of(1, 2, 3).subarray(1)
    expect(ownBytes(own).buffer).toBe(own.buffer)
    expect(ownBytes(own)).toEqual(Uint8Array.of(2, 3))
  })
})

describe('base64', () => {
  test('any bytes come back from both alphabets, as Node writes them', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
      }),
    )
  })

  test.each(['QQ', 'QR==', 'Q', 'QQ= =', 'QUI', 'Q-=='])(
    'base64 has one spelling only: %j is refused',
    (text) => {
      expect(fromBase64(text)).toBeUndefined()
    },
  )

  test.each(['QQ==', 'QR', 'Q', 'a+b/', 'Q Q'])(
    'base64url has one spelling only: %j is refused',
    (text) => {
      expect(fromBase64Url(text)).toBeUndefined()
    },
  )
})
