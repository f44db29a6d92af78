import { type BaseBlock, Integer, Null } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { bytesOfText } from '#src/signing/bytes.ts'
import { decryptWith, derivePbkdf2 } from '#src/signing/password-encryption.ts'
import { derivePkcs12, passwordBytes } from '#src/signing/pkcs12-key.ts'
import { HMAC_SHA256, pbkdf2 } from '#tests/support/a-p12.ts'

const password = { text: 'pass', wide: passwordBytes('pass') }
const PBES2 = '1.2.840.113549.1.5.13'
const AES_256 = '2.16.840.1.101.3.4.1.42'
const DES_EDE3 = '1.2.840.113549.3.7'
const iv = new Uint8Array(16).fill(3)
const plain = bytesOfText('what was locked')

const scheme = (id: string, vector = octets(iv)) => sequence(oid(id), vector)
const pbes2 = (...parts: readonly BaseBlock[]) => sequence(oid(PBES2), sequence(...parts))

async function aesLocked(...derivation: Parameters<typeof pbkdf2>) {
  const key = await derivePbkdf2(password.text, pbkdf2(...derivation), 32)
  if (!key.ok) throw new Error(key.error.kind)
  const usable = await crypto.subtle.importKey('raw', key.value, 'AES-CBC', false, ['encrypt'])
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, usable, plain))
}

const outcome = async (...parts: Parameters<typeof decryptWith>) => {
  const opened = await decryptWith(...parts)
  return opened.ok ? opened.value : opened.error
}

describe('what a password locks', () => {
  test('is opened by it, with or without a hash named', async () => {
    const named = sequence(oid(HMAC_SHA256), new Null())
    const data = await aesLocked(2, named)
    expect(await outcome(password, pbes2(pbkdf2(2, named), scheme(AES_256)), data)).toEqual(plain)
    const older = await aesLocked(2)
    expect(await outcome(password, pbes2(pbkdf2(2), scheme(AES_256)), older)).toEqual(plain)
  })

  test('stays locked to another', async () => {
    const data = await aesLocked(2)
    const other = { text: 'other', wide: passwordBytes('other') }
    expect(await outcome(other, pbes2(pbkdf2(2), scheme(AES_256)), data)).toEqual({
      kind: 'wrong-password',
    })
  })

  test('may be locked with threefold DES under a modern derivation', async () => {
    const forge = (await import('node-forge')).default
    const key = await derivePbkdf2(password.text, pbkdf2(2), 24)
    if (!key.ok) throw new Error(key.error.kind)
    const cipher = forge.cipher.createCipher('3DES-CBC', String.fromCharCode(...key.value))
    cipher.start({ iv: String.fromCharCode(...iv.subarray(0, 8)) })
    cipher.update(forge.util.createBuffer(String.fromCharCode(...plain)))
    cipher.finish()
    const data = Uint8Array.from(Buffer.from(cipher.output.getBytes(), 'latin1'))
    const vector = octets(iv.slice(0, 8))
    expect(await outcome(password, pbes2(pbkdf2(2), scheme(DES_EDE3, vector)), data)).toEqual(plain)
  })

  test('may be locked with two DES keys, the old way', async () => {
    const forge = (await import('node-forge')).default
    const salt = Uint8Array.of(1, 2, 3, 4)
    const rest = { hash: 'SHA-1', password: password.wide, salt, iterations: 2 } as const
    const key = derivePkcs12(rest, 'key', 16)
    const vector = derivePkcs12(rest, 'vector', 8)
    const all = String.fromCharCode(...key, ...key.subarray(0, 8))
    const cipher = forge.cipher.createCipher('3DES-CBC', all)
    cipher.start({ iv: String.fromCharCode(...vector) })
    cipher.update(forge.util.createBuffer(String.fromCharCode(...plain)))
    cipher.finish()
    const data = Uint8Array.from(Buffer.from(cipher.output.getBytes(), 'latin1'))
    const algorithm = sequence(
      oid('1.2.840.113549.1.12.1.4'),
      sequence(octets(salt), new Integer({ value: 2 })),
    )
    expect(await outcome(password, algorithm, data)).toEqual(plain)
  })
})

describe('ways of locking that are refused', () => {
  const old = (rounds: number) =>
    sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(iv), new Integer({ value: rounds })))
  const many = 2_000_001

  test.each([
    [
      'an unknown one',
      sequence(oid('1.2.3')),
      { kind: 'unsupported-encryption', algorithm: '1.2.3' },
    ],
    ['none', sequence(), { kind: 'unsupported-encryption', algorithm: '' }],
    [
      'an old one without rounds',
      sequence(oid('1.2.840.113549.1.12.1.3')),
      { kind: 'unsupported-encryption', algorithm: '1.2.840.113549.1.12.1.3' },
    ],
    ['an old one with too many rounds', old(many), { kind: 'too-much-work', iterations: many }],
    [
      'a new one with too many rounds',
      pbes2(pbkdf2(many), scheme(AES_256)),
      { kind: 'too-much-work', iterations: many },
    ],
    [
      'an unknown cipher',
      pbes2(pbkdf2(2), scheme('1.2.4')),
      { kind: 'unsupported-encryption', algorithm: '1.2.4' },
    ],
    ['no cipher', pbes2(pbkdf2(2)), { kind: 'unsupported-encryption', algorithm: '' }],
    [
      'a cipher without a vector',
      pbes2(pbkdf2(2), sequence(oid(AES_256))),
      { kind: 'unsupported-encryption', algorithm: AES_256 },
    ],
    [
      'another derivation',
      pbes2(sequence(oid('1.3.6.1.4.1.11591.4.11')), scheme(AES_256)),
      { kind: 'unsupported-encryption', algorithm: '1.3.6.1.4.1.11591.4.11' },
    ],
    [
      'an unknown hash',
      pbes2(pbkdf2(2, sequence(oid('1.2.5'))), scheme(AES_256)),
      { kind: 'unsupported-encryption', algorithm: '1.2.5' },
    ],
  ])('%s', async (_, algorithm, problem) => {
    expect(await outcome(password, algorithm, new Uint8Array(16))).toEqual(problem)
  })
})

test('parts of one file share the rounds that they may ask for', async () => {
  const data = await aesLocked(2)
  const sharing = { ...password, rounds: { left: 5 } }
  const locked = pbes2(pbkdf2(2), scheme(AES_256))
  expect(await outcome(sharing, locked, data)).toEqual(plain)
  expect(await outcome(sharing, locked, data)).toEqual(plain)
  expect(await outcome(sharing, locked, data)).toEqual({ kind: 'too-much-work', iterations: 2 })
})
