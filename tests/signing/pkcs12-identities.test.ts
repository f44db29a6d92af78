import { describe, expect, test } from 'vitest'
import { pemBlocks } from '#src/signing/pem.ts'
import { openPkcs12 } from '#src/signing/pkcs12-file.ts'
import { pkcs12Identities } from '#src/signing/pkcs12-identities.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import { aChain, aHolder, certificateOf } from '#tests/support/a-chain.ts'
import { keptP12, keptPassword, pkcs8Of } from '#tests/support/a-p12.ts'
import { aPdf } from '#tests/support/a-pdf.ts'
import { signPdf } from '#tests/support/linted-signing.ts'

const now = new Date('2027-01-01T00:00:00Z')

async function identitiesIn(name: string) {
  const opened = await openPkcs12(keptP12(name), keptPassword)
  if (!opened.ok) throw new Error(opened.error.kind)
  return pkcs12Identities(opened.value, now)
}

describe('keys that OpenSSL packed', () => {
  test.each([
    ['rsa-modern.p12', 'RSA'],
    ['rsa-legacy.p12', 'RSA'],
    ['ec-modern.p12', 'P-256'],
    ['ec-legacy.p12', 'P-384'],
  ])('%s signs a PDF that its root vouches for', async (name, kind) => {
    const found = await identitiesIn(name)
    if (!found.ok) throw new Error(found.error.kind)
    const [{ identity, facts, problem, missingIssuer }, ...others] = found.value
    expect([facts.key, problem, missingIssuer, others]).toEqual([kind, undefined, undefined, []])
    expect(identity.privateKey.extractable).toBe(false)
    const signed = await signPdf(aPdf(), {
      ...{ field: 'author', identity, name: facts.name, reason: '', time: now, certify: true },
    })
    if (!signed.ok) throw new Error(signed.error.kind)
    const [root] = pemBlocks(Buffer.from(keptP12('root.pem')).toString()) ?? []
    const anchors = [await certificateOf({ der: root?.bytes ?? new Uint8Array() })]
    const { signatures } = await verifyPdf(signed.value, {}, anchors)
    expect(signatures).toMatchObject([
      {
        verdict: 'intact',
        trust: {
          kind: 'vouched-for',
          anchor: 'TEST ONLY Root',
          through: ['TEST ONLY Agency CA'],
        },
      },
    ])
  })

  test.each([
    ['expired.p12', 'certificate-not-valid-now'],
    ['no-usage.p12', 'certificate-not-for-signing'],
  ])('%s says why it may not sign', async (name, kind) => {
    const found = await identitiesIn(name)
    expect(found).toMatchObject({ ok: true, value: [{ problem: { kind } }] })
  })

  test('without-chain.p12 says whose certificate is missing', async () => {
    expect(await identitiesIn('without-chain.p12')).toMatchObject({
      value: [
        { missingIssuer: 'TEST ONLY Agency CA', problem: undefined, identity: { chain: [] } },
      ],
    })
  })

  test.each(['ed25519.p12', 'short-rsa.p12'])('%s is not signed with here', async (name) => {
    expect(await identitiesIn(name)).toEqual({ ok: false, error: { kind: 'unsupported-key' } })
  })
})

describe('keys and certificates together', () => {
  test('each key finds its own certificate, in the order of the keys', async () => {
    const { root, middle } = await aChain()
    const first = await aHolder('First', middle)
    const second = await aHolder('Second', middle)
    const keys = [await pkcs8Of(second.keys.privateKey), await pkcs8Of(first.keys.privateKey)]
    const certificates = [root.der, first.der, Uint8Array.of(9), middle.der, second.der]
    const found = await pkcs12Identities({ keys, certificates }, now)
    expect(found).toMatchObject({
      value: [
        { facts: { name: 'Second' }, identity: { chain: [middle.der] }, missingIssuer: undefined },
        { facts: { name: 'First' } },
      ],
    })
  })

  test('an issuer of that name with another key is not taken', async () => {
    const { middle, person } = await aChain()
    const double = await aHolder('Test Agency CA')
    const keys = [await pkcs8Of(person.keys.privateKey)]
    const certificates = [person.der, double.der]
    expect(await pkcs12Identities({ keys, certificates }, now)).toMatchObject({
      value: [{ missingIssuer: middle.name, identity: { chain: [] } }],
    })
  })

  test('a chain without end is broken off', async () => {
    const ways = [await aHolder('0')]
    for (let at = 1; at < 12; at += 1) ways.push(await aHolder(`${at}`, ways[at - 1]))
    const keys = [await pkcs8Of((ways.at(-1) ?? (await aHolder(''))).keys.privateKey)]
    const certificates = ways.map(({ der }) => der)
    const found = await pkcs12Identities({ keys, certificates }, now)
    expect(found.ok && found.value[0].identity.chain).toHaveLength(8)
    expect(found.ok && found.value[0].missingIssuer).toBe('2')
  })

  test.each([
    [
      'no key',
      'no-private-key',
      async () => ({ keys: [], certificates: [(await aHolder('A')).der] }),
    ],
    [
      'no certificate',
      'no-certificate',
      async () => ({ keys: [await pkcs8Of((await ecKeys()).privateKey)], certificates: [] }),
    ],
    [
      'another key’s certificate',
      'no-certificate',
      async () => ({
        keys: [await pkcs8Of((await ecKeys()).privateKey)],
        certificates: [(await aHolder('A')).der],
      }),
    ],
    [
      'an RSA key that is too short',
      'unsupported-key',
      async () => {
        const keys = await rsaKeys(1024)
        const authority = await aHolder('A')
        const { der } = await aHolder('B', authority, { keys })
        return { keys: [await pkcs8Of(keys.privateKey)], certificates: [der] }
      },
    ],
  ])('%s', async (_, kind, content) => {
    expect(await pkcs12Identities(await content(), now)).toEqual({ ok: false, error: { kind } })
  })
})
