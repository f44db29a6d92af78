import { type BaseBlock, Null } from 'asn1js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derOf, explicit, octets, oid, sequence } from '#src/signing/asn1.ts'
import { bytesOfText, concatBytes } from '#src/signing/bytes.ts'
import { openPkcs12 } from '#src/signing/pkcs12-file.ts'
import {
  aBag,
  aP12,
  aSafe,
  certificateBag,
  dataInfo,
  keptP12,
  keptPassword,
  keyBag,
  type P12Parts,
} from '#tests/support/a-p12.ts'

const pkcs8 = derOf(sequence(new Null()))
const certificate = Uint8Array.of(0x30, 0)
const plain = [aSafe(keyBag(pkcs8), certificateBag(certificate))]

async function outcome(bytes: Uint8Array, password = '') {
  const opened = await openPkcs12(bytes, password)
  return opened.ok
    ? [opened.value.keys.length, opened.value.certificates.length]
    : opened.error.kind
}

describe('files that OpenSSL made', () => {
  test.each([
    ['rsa-modern.p12', [1, 3]],
    ['rsa-legacy.p12', [1, 3]],
    ['ec-modern.p12', [1, 3]],
    ['ec-legacy.p12', [1, 3]],
    ['without-chain.p12', [1, 1]],
  ])('%s is opened by its password and by no other', async (name, counts) => {
    expect(await outcome(keptP12(name), keptPassword)).toEqual(counts)
    expect(await outcome(keptP12(name), 'wrong')).toBe('wrong-password')
    expect(await outcome(keptP12(name))).toBe('wrong-password')
  })
})

describe('files of other programs', () => {
  test.each<[string, P12Parts, string]>([
    ['without a MAC', { mac: 'none' }, ''],
    ['with a MAC of one round', { saysRounds: false, password: 'x' }, 'x'],
    ['with PBMAC1', { mac: 'PBMAC1', password: 'pass' }, 'pass'],
    ['with an empty password', { password: '' }, ''],
    ['with no password at all', { wide: new Uint8Array() }, ''],
  ])('%s', async (_, parts, password) => {
    expect(await outcome(await aP12(plain, parts), password)).toEqual([1, 1])
  })

  test('in BER, with octets in pieces', async () => {
    const content = derOf(sequence(...plain))
    const half = [content.slice(0, 9), content.slice(9)]
    const indefinite = (tag: number, ...parts: Uint8Array[]) =>
      concatBytes(Uint8Array.of(tag, 0x80), ...parts, Uint8Array.of(0, 0))
    const pieces = indefinite(0x24, ...half.map((part) => derOf(octets(part))))
    const info = indefinite(0x30, derOf(oid('1.2.840.113549.1.7.1')), indefinite(0xa0, pieces))
    expect(await outcome(indefinite(0x30, Uint8Array.of(2, 1, 3), info))).toEqual([1, 1])
  })

  test('with bags inside bags, and bags of other kinds left alone', async () => {
    const inner = aBag(6, sequence(keyBag(pkcs8)))
    const other = [aBag(5, new Null()), certificateBag(certificate, '1.2.840.113549.1.9.22.2')]
    expect(await outcome(await aP12([aSafe(inner, ...other)]))).toEqual([1, 0])
  })
})

const nested = (depth: number): BaseBlock =>
  depth === 0 ? keyBag(pkcs8) : aBag(6, sequence(nested(depth - 1)))
const many = Array.from({ length: 101 }, () => certificateBag(certificate))
const lockedKey = (...parts: BaseBlock[]) => aBag(2, sequence(...parts))

const lockedSafe = sequence(
  oid('1.2.840.113549.1.7.6'),
  explicit(
    0,
    sequence(new Null(), sequence(new Null(), sequence(oid('1.2.3')), explicit(0, octets(pkcs8)))),
  ),
)

describe('files that are refused', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing', () => new Uint8Array(), 'not-pkcs12'],
    ['words', () => bytesOfText('hello'), 'not-pkcs12'],
    ['another version', () => aP12(plain, { version: 4 }), 'not-pkcs12'],
    [
      'something behind the end',
      async () => concatBytes(await aP12(plain), certificate),
      'not-pkcs12',
    ],
    ['signed instead of locked', () => derOf(sequence(dataInfo(certificate))), 'not-pkcs12'],
    [
      'a safe of another kind',
      () => aP12([sequence(oid('1.2.3'), explicit(0, new Null()))]),
      'pkcs12-damaged',
    ],
    ['a safe locked in an unknown way', () => aP12([lockedSafe]), 'unsupported-encryption'],
    ['a bag without a value', () => aP12([aSafe(sequence(oid('1.2.3')))]), 'pkcs12-damaged'],
    ['a locked key without bytes', () => aP12([aSafe(lockedKey(sequence()))]), 'pkcs12-damaged'],
    [
      'a key locked in an unknown way',
      () => aP12([aSafe(lockedKey(sequence(oid('1.2.3')), octets(pkcs8)))]),
      'unsupported-encryption',
    ],
    [
      'a certificate without bytes',
      () => aP12([aSafe(aBag(3, sequence(oid('1.2.840.113549.1.9.22.1'))))]),
      'pkcs12-damaged',
    ],
    ['bags without end', () => aP12([aSafe(...many)]), 'pkcs12-damaged'],
    ['bags nested without end', () => aP12([aSafe(nested(6))]), 'pkcs12-damaged'],
  ])('%s', async (_, file, kind) => {
    expect(await outcome(await file())).toBe(kind)
  })

  test('a locked safe that its own password does not open', async () => {
    const file = keptP12('ec-legacy.p12').slice()
    file[400] = Number(file[400]) ^ 1
    expect(await outcome(file, keptPassword)).toBe('wrong-password')
  })

  test('whatever the bytes are, there is an answer', async () => {
    const good = await aP12(plain, { mac: 'none' })
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const file = good.slice()
        file[at] = byte
        expect(typeof (await openPkcs12(file, '')).ok).toBe('boolean')
      }),
      { numRuns: 150 },
    )
  })
})
