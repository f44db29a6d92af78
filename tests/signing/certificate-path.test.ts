import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sequence } from '#src/signing/asn1.ts'
import { findPath } from '#src/signing/certificate-path.ts'
import { anExtension, ecKeys } from '#tests/support/a-certificate.ts'
import {
  aChain,
  aHolder,
  anAuthority,
  certificateOf,
  forTimeStamping,
  type Holder,
} from '#tests/support/a-chain.ts'
import { judgedBy } from '#tests/support/judged-by.ts'

const time = new Date('2026-06-01T12:00:00Z')
type Given = {
  others?: readonly Holder[]
  anchors?: readonly Holder[]
  time?: Date
  purpose?: 'documents' | 'timestamps'
}

async function answerFor(person: Holder, { others = [], anchors = [], ...rest }: Given) {
  const answer = await findPath({
    time,
    purpose: 'documents',
    certificate: await certificateOf(person),
    others: await Promise.all(others.map(certificateOf)),
    anchors: await Promise.all(anchors.map(certificateOf)),
    ...rest,
  })
  return answer.found
    ? [...answer.between, answer.anchor].map(({ facts }) => facts.name)
    : answer.fault
}

describe('a way to an anchor', () => {
  test('leads over the authority that came along', async () => {
    const { root, middle, person } = await aChain()
    expect(await answerFor(person, { others: [middle], anchors: [root] })).toEqual([
      'Test Agency CA',
      'Test Root',
    ])
  })

  test('may end at an authority that another one issued', async () => {
    const { middle, person } = await aChain()
    expect(await answerFor(person, { anchors: [middle] })).toEqual(['Test Agency CA'])
  })

  test('does not end at the certificate itself', async () => {
    const { person } = await aChain()
    expect(await answerFor(person, { anchors: [person] })).toBe('no-anchor')
  })

  test('does not count an authority that issued itself against a limit', async () => {
    const root = await aHolder('R', undefined, { extensions: anAuthority(1) })
    const renewed = await aHolder('R', root, { extensions: anAuthority(1) })
    const middle = await aHolder('M', renewed, { extensions: anAuthority(0) })
    const person = await aHolder('P', middle)
    const others = [renewed, middle]
    expect(await answerFor(person, { others, anchors: [root] })).toEqual(['M', 'R', 'R'])
  })

  test('takes the authority whose key fits, of two with one name', async () => {
    const { root, middle, person } = await aChain()
    const double = await aHolder('Test Agency CA', root, { extensions: anAuthority() })
    expect(await answerFor(person, { others: [double, middle], anchors: [root] })).toEqual([
      'Test Agency CA',
      'Test Root',
    ])
  })

  test('for time stamps begins at a certificate for time stamps', async () => {
    const { root, middle, person } = await aChain({ extensions: forTimeStamping() })
    const given = { others: [middle], anchors: [root] }
    expect(await answerFor(person, { ...given, purpose: 'timestamps' })).toHaveLength(2)
    expect(await answerFor(person, given)).toBe('not-for-this')
  })
})

const long = {
  notBefore: new Date('2020-01-01T00:00:00Z'),
  notAfter: new Date('2039-01-01T00:00:00Z'),
}

describe('no way to an anchor', () => {
  test('where nobody issued it that is known', async () => {
    const { middle, person } = await aChain()
    const stranger = await aHolder('Stranger', undefined, { extensions: anAuthority() })
    expect(await answerFor(person, { others: [middle], anchors: [stranger] })).toBe('no-anchor')
    expect(await answerFor(person, { others: [middle] })).toBe('no-anchor')
  })

  test('where the authority has the name and not the key', async () => {
    const { middle, person } = await aChain()
    const forged = await aHolder('Test Root', undefined, { extensions: anAuthority() })
    expect(await answerFor(person, { others: [middle], anchors: [forged] })).toBe('signature')
  })

  test('where a person issued for another', async () => {
    const root = await aHolder('Root', undefined, { extensions: anAuthority() })
    const person = await aHolder('Person', root)
    const other = await aHolder('Other', person)
    expect(await answerFor(other, { others: [person], anchors: [root] })).toBe('not-an-authority')
  })

  test('where more authorities stand between than allowed', async () => {
    const root = await aHolder('Root', undefined, { extensions: anAuthority(0) })
    const middle = await aHolder('Middle', root, { extensions: anAuthority() })
    const person = await aHolder('Person', middle)
    expect(await answerFor(person, { others: [middle], anchors: [root] })).toBe('too-many-between')
  })

  test.each([
    ['the certificate', { notAfter: new Date('2026-02-01T00:00:00Z') }, {}],
    ['the anchor', {}, { notAfter: new Date('2026-02-01T00:00:00Z') }],
    ['the anchor, not yet', {}, { notBefore: new Date('2026-07-01T00:00:00Z') }],
  ])('where %s was not valid at that time', async (_, own, above) => {
    const root = await aHolder('Root', undefined, { extensions: anAuthority(), ...above })
    const person = await aHolder('Person', root, own)
    expect(await answerFor(person, { anchors: [root] })).toBe('dates')
  })

  test('where the certificate sets a critical rule that is not known here', async () => {
    const root = await aHolder('Root', undefined, { extensions: anAuthority() })
    const extensions = [anExtension('1.2.3.4', true, sequence())]
    const person = await aHolder('Person', root, { extensions })
    expect(await answerFor(person, { anchors: [root] })).toBe('not-for-this')
  })

  test('where an authority on the way sets one', async () => {
    const root = await aHolder('Root', undefined, { extensions: anAuthority() })
    const extensions = [...anAuthority(), anExtension('1.2.3.4', true, sequence())]
    const middle = await aHolder('Middle', root, { extensions })
    const person = await aHolder('Person', middle)
    expect(await answerFor(person, { others: [middle], anchors: [root] })).toBe('not-an-authority')
  })

  test('where authorities issue each other in a circle, and soon', async () => {
    const keys = [await ecKeys(), await ecKeys()] as const
    const extensions = anAuthority()
    const a = await aHolder('A', undefined, { keys: keys[0], extensions })
    const b = await aHolder('B', a, { keys: keys[1], extensions })
    const circle = await aHolder('A', b, { keys: keys[0], extensions })
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        aHolder('B', circle, { keys: keys[1], extensions, serial: Uint8Array.of(1, at + 1) }),
      ),
    )
    const person = await aHolder('Person', b)
    const anchor = await aHolder('Elsewhere', undefined, { extensions })
    const began = performance.now()
    expect(await answerFor(person, { others: [b, circle, ...many], anchors: [anchor] })).toBe(
      'no-anchor',
    )
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('where the way is longer than any that is followed', async () => {
    const ways = [await aHolder('0', undefined, { extensions: anAuthority() })]
    for (let at = 1; at < 9; at += 1)
      ways.push(await aHolder(`${at}`, ways[at - 1], { extensions: anAuthority() }))
    const person = await aHolder('Person', ways.at(-1))
    const [root, ...others] = ways
    expect(await answerFor(person, { others, anchors: root ? [root] : [] })).toBe('no-anchor')
    const near = ways.slice(2)
    expect(await answerFor(person, { others: near, anchors: near.slice(0, 1) })).toHaveLength(7)
  })
})

const openssl = judgedBy('openssl')
const pem = (holder: Holder): Uint8Array =>
  Buffer.from(
    `-----BEGIN CERTIFICATE-----\n${Buffer.from(holder.der).toString('base64')}\n-----END CERTIFICATE-----\n`,
  )

/** As openssl says it, given only these anchors and what came along. */
function opensslFinds(person: Holder, others: readonly Holder[], anchor: Holder): boolean {
  const seconds = String(Math.floor(time.getTime() / 1000))
  const args = ['verify', '-partial_chain', '-no-CApath', '-no-CAstore', '-attime', seconds]
  const text = openssl?.(
    [...args, '-CAfile', 'FILE0', '-untrusted', 'FILE1', 'FILE2'],
    pem(anchor),
    Buffer.concat(others.map(pem)),
    pem(person),
  )
  return text?.includes(': OK') ?? false
}

describe.skipIf(!openssl)('another program', () => {
  test('openssl finds the same ways', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          rootDepth: fc.constantFrom(undefined, 0, 1),
          middleIsAuthority: fc.boolean(),
          isForged: fc.boolean(),
          isExpired: fc.boolean(),
        }),
        async ({ rootDepth, middleIsAuthority, isForged, isExpired }) => {
          const root = await aHolder('Root', undefined, {
            extensions: anAuthority(rootDepth),
            ...(isExpired ? { notAfter: new Date('2026-02-01T00:00:00Z') } : long),
          })
          const middle = await aHolder('Middle', root, {
            extensions: middleIsAuthority ? anAuthority() : [],
          })
          const person = await aHolder('Person', middle)
          const anchor = isForged
            ? await aHolder('Root', undefined, { extensions: anAuthority(rootDepth) })
            : root
          const ours = await answerFor(person, { others: [middle], anchors: [anchor] })
          expect(Array.isArray(ours)).toBe(opensslFinds(person, [middle], anchor))
        },
      ),
      { numRuns: 8, seed: 8 },
    )
  })
})
