import { describe, expect, test } from 'vitest'
import { bytesOfText } from '#src/signing/bytes.ts'
import { pemBlock } from '#src/signing/pem.ts'
import { readAnchors } from '#src/signing/trust-anchor.ts'
import { aChain } from '#tests/support/a-chain.ts'
import { keptP12 } from '#tests/support/a-p12.ts'
import { aSigner } from '#tests/support/a-signer.ts'

const { root, middle, person } = await aChain()
const pem = (...ders: Uint8Array[]) =>
  bytesOfText(ders.map((der) => pemBlock('CERTIFICATE', der)).join('words between\n'))

async function outcome(bytes: Uint8Array) {
  const read = await readAnchors(bytes)
  return read.ok ? read.value.map(({ facts }) => facts.name) : read.error
}

describe('authorities in a file', () => {
  test('are read from DER, from PEM, and from a bundle', async () => {
    expect(await outcome(root.der)).toEqual(['Test Root'])
    expect(await outcome(pem(middle.der))).toEqual(['Test Agency CA'])
    expect(await outcome(pem(root.der, middle.der))).toEqual(['Test Root', 'Test Agency CA'])
    expect(await outcome(keptP12('agency.pem'))).toEqual(['TEST ONLY Agency CA'])
  })

  test('are no people', async () => {
    expect(await outcome(person.der)).toEqual({ kind: 'not-an-authority', name: 'Pia Person' })
    expect(await outcome(pem(root.der, person.der))).toMatchObject({ kind: 'not-an-authority' })
  })

  test('are no self-made keys, which belong into the address book', async () => {
    const { certificate } = await aSigner()
    expect(await outcome(certificate)).toMatchObject({
      kind: 'self-made-key',
      name: 'Ada Author',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test.each([
    ['nothing', new Uint8Array(), { kind: 'no-certificate' }],
    ['words', bytesOfText('hello'), { kind: 'no-certificate' }],
    ['a key', bytesOfText(pemBlock('PRIVATE KEY', Uint8Array.of(1))), { kind: 'no-certificate' }],
    ['DER of something else', Uint8Array.of(0x30, 0), { kind: 'unreadable-certificate' }],
    [
      'more than a person can mean',
      pem(...Array.from({ length: 21 }, () => root.der)),
      { kind: 'too-many', limit: 20 },
    ],
  ])('are not in %s', async (_, bytes, problem) => {
    expect(await outcome(bytes)).toEqual(problem)
  })
})
