import forge from 'node-forge'
import { describe, expect, test } from 'vitest'
import { bytesOfLatin1, bytesOfText, latin1Of } from '#src/signing/bytes.ts'
import { openLegacy } from '#src/signing/legacy-ciphers.ts'

const iv = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
const plain = bytesOfText('a secret of no great length')
const key = (length: number) => Uint8Array.from({ length }, (_, at) => at * 7 + 1)

function locked(cipher: '3DES' | 'RC2-40' | 'RC2-128', by: Uint8Array): Uint8Array<ArrayBuffer> {
  const buffer = forge.util.createBuffer(latin1Of(plain))
  const made =
    cipher === '3DES'
      ? forge.cipher.createCipher('3DES-CBC', latin1Of(by))
      : forge.rc2.createEncryptionCipher(latin1Of(by), cipher === 'RC2-40' ? 40 : 128)
  if (cipher === '3DES') made.start({ iv: latin1Of(iv) } as never)
  else made.start(latin1Of(iv) as never)
  made.update(buffer)
  made.finish()
  return bytesOfLatin1(made.output.getBytes())
}

describe('old ciphers', () => {
  test.each([
    ['3DES', 24],
    ['RC2-40', 5],
    ['RC2-128', 16],
  ] as const)('%s is opened with its key and with no other', async (cipher, length) => {
    const data = locked(cipher, key(length))
    expect(await openLegacy(cipher, { key: key(length), iv, data })).toEqual(plain)
    expect(await openLegacy(cipher, { key: key(length).fill(9), iv, data })).not.toEqual(plain)
  })

  test('what ends in the middle of a block is not opened', async () => {
    const data = locked('3DES', key(24)).slice(0, 13)
    expect(await openLegacy('3DES', { key: key(24), iv, data })).toBeUndefined()
  })
})
