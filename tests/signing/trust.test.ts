import { Utf8String } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { trustIn } from '#src/signing/trust.ts'
import { aChain, aHolder, anAuthority, certificateOf } from '#tests/support/a-chain.ts'
import { aSigner } from '#tests/support/a-signer.ts'

const time = new Date('2026-06-01T12:00:00Z')
const others: Uint8Array[] = []

describe('whose word it is', () => {
  test('a key of one’s own vouches for itself', async () => {
    const certificate = await certificateOf({ der: (await aSigner()).certificate })
    expect(await trustIn({ certificate, others, anchors: [], time })).toEqual({
      kind: 'self-made',
    })
  })

  test('an issuer is named and not known', async () => {
    const { person } = await aChain()
    const certificate = await certificateOf(person)
    const trust = await trustIn({ certificate, others, anchors: [], time })
    expect(trust).toEqual({
      kind: 'issuer-not-known',
      issuer: 'Test Agency CA',
      fault: 'no-anchor',
    })
  })

  test('an imported authority vouches, and those between are named', async () => {
    const { root, middle, person } = await aChain()
    const anchor = await certificateOf(root)
    const certificate = await certificateOf(person)
    const junk = Uint8Array.of(1, 2, 3)
    const given = { certificate, others: [person.der, junk, middle.der], anchors: [anchor], time }
    expect(await trustIn(given)).toEqual({
      kind: 'vouched-for',
      issuer: 'Test Agency CA',
      anchor: 'Test Root',
      anchorFingerprint: anchor.facts.fingerprint,
      through: ['Test Agency CA'],
    })
  })

  test('an anchor without a common name is known by its organisation', async () => {
    const name = 'Agency'
    const root = await aHolder(name, undefined, {
      subject: [['2.5.4.10', new Utf8String({ value: name })]],
      extensions: anAuthority(),
    })
    const issuer = { name, key: root.keys.privateKey, attribute: '2.5.4.10' }
    const certificate = await certificateOf(await aHolder('Pia', undefined, { issuer }))
    const anchors = [await certificateOf(root)]
    expect(await trustIn({ certificate, others, anchors, time })).toMatchObject({
      kind: 'vouched-for',
      anchor: name,
    })
  })

  test('says why an imported authority does not vouch', async () => {
    const { root, middle, person } = await aChain()
    const trust = await trustIn({
      certificate: await certificateOf(person),
      others: [middle.der],
      anchors: [await certificateOf(root)],
      time: new Date('2040-01-01T00:00:00Z'),
    })
    expect(trust).toMatchObject({ kind: 'issuer-not-known', fault: 'dates' })
  })

  test('nobody vouches for a signature without a time', async () => {
    const { middle, person } = await aChain()
    const anchors = [await certificateOf(middle)]
    const certificate = await certificateOf(person)
    expect(await trustIn({ certificate, others, anchors, time: undefined })).toMatchObject({
      fault: 'no-anchor',
    })
  })

  test('without a certificate there is nobody', async () => {
    expect(await trustIn({ certificate: undefined, others, anchors: [], time })).toEqual({
      kind: 'no-certificate',
    })
  })
})
