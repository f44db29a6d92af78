import fc from 'fast-check'
import forge from 'node-forge'
import { describe, expect, test } from 'vitest'
import { bytesOfLatin1, latin1Of, toHex } from '#src/signing/bytes.ts'
import { derivePkcs12, passwordBytes } from '#src/signing/pkcs12-key.ts'

const bytes = (max: number) =>
  fc.uint8Array({ minLength: 1, maxLength: max }).map((array) => Uint8Array.from(array))

describe('keys from a password', () => {
  test('a password has two bytes a character and two at the end', () => {
    expect(toHex(passwordBytes('aé'))).toBe('006100e90000')
    expect(toHex(passwordBytes(''))).toBe('0000')
    expect(toHex(passwordBytes('😀'))).toBe('d83dde000000')
  })

  test('are those of another library, whatever is asked for', () => {
    const purposes = { key: 1, vector: 2, mac: 3 } as const
    const digests = {
      'SHA-1': forge.md.sha1,
      'SHA-256': forge.md.sha256,
      'SHA-512': forge.md.sha512,
    }
    fc.assert(
      fc.property(
        fc.constantFrom('SHA-1', 'SHA-256', 'SHA-512' as const),
        fc.constantFrom('key', 'vector', 'mac' as const),
        fc.string({ maxLength: 40, unit: 'binary-ascii' }),
        bytes(70),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 70 }),
        (hash, purpose, password, salt, iterations, length) => {
          const ours = derivePkcs12(
            { hash, password: passwordBytes(password), salt, iterations },
            purpose,
            length,
          )
          const theirs = forge.pkcs12.generateKey(
            password,
            forge.util.createBuffer(latin1Of(salt)),
            purposes[purpose] as never,
            iterations,
            length,
            digests[hash].create(),
          )
          expect(toHex(ours)).toBe(
            toHex(bytesOfLatin1((theirs as never as { getBytes(): string }).getBytes())),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test('no password at all is not the empty one', () => {
    const rest = { hash: 'SHA-1', salt: Uint8Array.of(1), iterations: 2 } as const
    const none = derivePkcs12({ ...rest, password: new Uint8Array() }, 'mac', 20)
    expect(toHex(none)).not.toBe(
      toHex(derivePkcs12({ ...rest, password: passwordBytes('') }, 'mac', 20)),
    )
  })
})
