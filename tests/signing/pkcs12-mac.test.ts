import { type BaseBlock, Integer, Null } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { hashOid } from '#src/signing/algorithms.ts'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { passwordBytes } from '#src/signing/pkcs12-key.ts'
import { checkMac } from '#src/signing/pkcs12-mac.ts'
import { aMac, HMAC_SHA256, pbkdf2 } from '#tests/support/a-p12.ts'

const password = { text: 'pass', wide: passwordBytes('pass') }
const content = Uint8Array.of(1, 2, 3)
const hmac = sequence(oid(HMAC_SHA256), new Null())
const many = 2_000_001

const old = (id: string, ...rest: BaseBlock[]) =>
  sequence(sequence(sequence(oid(id)), octets(new Uint8Array(32))), ...rest)
const salt = octets(Uint8Array.of(1))

const problemOf = async (mac: BaseBlock) => {
  const checked = await checkMac(mac, password, content)
  return checked.ok ? 'fits' : checked.error
}

describe('a MAC', () => {
  test.each([
    [
      'of another password',
      old(hashOid('SHA-512'), salt, new Integer({ value: 2 })),
      { kind: 'wrong-password' },
    ],
    [
      'with a hash that is not known',
      old('1.2.3', salt),
      { kind: 'unsupported-encryption', algorithm: '' },
    ],
    ['without a name', sequence(), { kind: 'unsupported-encryption', algorithm: '' }],
    ['without salt', old(hashOid('SHA-256')), { kind: 'unsupported-encryption', algorithm: '' }],
    [
      'with no rounds',
      old(hashOid('SHA-256'), salt, new Integer({ value: 0 })),
      { kind: 'unsupported-encryption', algorithm: '' },
    ],
    [
      'with too many rounds',
      old(hashOid('SHA-256'), salt, new Integer({ value: many })),
      { kind: 'too-much-work', iterations: many },
    ],
    [
      'without a value',
      sequence(sequence(sequence(oid(hashOid('SHA-256')))), salt),
      { kind: 'wrong-password' },
    ],
    [
      'by PBMAC1 of another password',
      aMac(sequence(pbkdf2(2, new Integer({ value: 32 }), hmac), hmac)),
      { kind: 'wrong-password' },
    ],
    [
      'by PBMAC1 without a length',
      aMac(sequence(pbkdf2(2), hmac)),
      { kind: 'unsupported-encryption', algorithm: HMAC_SHA256 },
    ],
    [
      'by PBMAC1 with an endless key',
      aMac(sequence(pbkdf2(2, new Integer({ value: 9999 }), hmac), hmac)),
      { kind: 'unsupported-encryption', algorithm: HMAC_SHA256 },
    ],
    [
      'by PBMAC1 without parts',
      aMac(sequence()),
      { kind: 'unsupported-encryption', algorithm: '' },
    ],
    [
      'by PBMAC1 with too many rounds',
      aMac(sequence(pbkdf2(many, new Integer({ value: 32 }), hmac), hmac)),
      { kind: 'too-much-work', iterations: many },
    ],
  ])('%s', async (_, mac, problem) => {
    expect(await problemOf(mac)).toEqual(problem)
  })
})
