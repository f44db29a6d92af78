import { expect, test } from 'vitest'
import { derivePassphraseKey } from '#src/storage/passphrase-key.ts'

const cost = { m: 64, t: 1, p: 1, salt: new Uint8Array(16) }
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The reference implementation says so: printf %s password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32 -r */
test('the key is that of the reference implementation of Argon2id', () => {
  const salt = new TextEncoder().encode('somesalt')
  expect(hex(derivePassphraseKey('password', { m: 65_536, t: 2, p: 1, salt }))).toBe(
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  )
})

test('another salt or another passphrase gives another key', () => {
  const key = hex(derivePassphraseKey('four words and more', cost))
  expect(hex(derivePassphraseKey('four words and mere', cost))).not.toBe(key)
  const salt = new Uint8Array(16).fill(1)
  expect(hex(derivePassphraseKey('four words and more', { ...cost, salt }))).not.toBe(key)
})

test('a letter with its accent is one passphrase however a keyboard writes it', () => {
  expect(hex(derivePassphraseKey('caf\u00e9', cost))).toBe(
    hex(derivePassphraseKey('cafe\u0301', cost)),
  )
})
