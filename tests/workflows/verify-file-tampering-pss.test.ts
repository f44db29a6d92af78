import { BitString, Integer, Null } from 'asn1js'
import { beforeAll, describe, expect, test } from 'vitest'
import { derOf, explicit, oid, sequence } from '#src/signing/asn1.ts'
import { bodyOf, elementsIn } from '#src/signing/ber.ts'
import type { Bytes } from '#src/signing/bytes.ts'
import { rsaKeys } from '#tests/support/a-certificate.ts'
import { aForgedReport } from '#tests/support/a-forged-report.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of RSA-PSS: each row a report that somebody signed so, under what a person reads then. */
type ToldAs = { headline: string; sentence: string; reports: Record<string, Partial<Told>> }

/** What was signed with, and what is written beside it. */
type Told = { hash: string; salt: number; stated: Stated; key: 'any' | 'pss-only' | 'v1.5' }
type Stated = { hash?: string; mask?: string; salt?: number; digest?: string; as?: 'v1.5' }

const oids: Record<string, string> = {
  'SHA-1': '1.3.14.3.2.26',
  'SHA-256': '2.16.840.1.101.3.4.2.1',
  'SHA-384': '2.16.840.1.101.3.4.2.2',
}
const PSS = '1.2.840.113549.1.1.10'
const named = (hash: string) => sequence(oid(oids[hash] ?? hash), new Null())
const parameters = (hash: string, mask: string, salt: number) =>
  sequence(
    explicit(0, named(hash)),
    explicit(1, sequence(oid('1.2.840.113549.1.1.8'), named(mask))),
    explicit(2, new Integer({ value: salt })),
  )

const table: ToldAs[] = [
  {
    headline: 'Not changed since it was signed',
    sentence: 'Every check below holds',
    reports: { 'as a card of an agency signs': {}, 'with the longest salt': { salt: 222 } },
  },
  {
    headline: 'Not what was signed',
    sentence: 'The signature was not made with the key in the certificate.',
    reports: {
      'another salt stated than was used': { stated: { salt: 31 } },
      'another salt used than is stated': { salt: 20, stated: { salt: 32 } },
      'made in the older padding and called RSA-PSS': { key: 'v1.5' },
      'called the older padding': { stated: { as: 'v1.5' } },
    },
  },
  {
    headline: 'Not everything could be checked',
    sentence: 'They are not as the standards ask (RFC 5652, PAdES).',
    reports: {
      'SHA-1 for the message': { stated: { hash: 'SHA-1' } },
      'SHA-1 for the mask': { stated: { mask: 'SHA-1' } },
      'one hash for the message and one for the mask': { stated: { mask: 'SHA-384' } },
      'a hash that is not the one announced': { stated: { digest: 'SHA-384' } },
      'no salt': { salt: 0 },
      'a hash of nobody': { stated: { hash: '1.2.3', mask: '1.2.3' } },
    },
  },
]

let keys: CryptoKeyPair

beforeAll(async () => {
  keys = await rsaKeys()
})

async function pssSigner({ hash, salt }: Told): Promise<(data: Bytes) => Promise<Bytes>> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey)
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'RSA-PSS', hash }, false, [
    'sign',
  ])
  const way = { name: 'RSA-PSS', saltLength: salt }
  return async (data) => new Uint8Array(await crypto.subtle.sign(way, key, data))
}

/** The same key under the name that allows it RSA-PSS alone (RFC 4055, 1.2). */
async function markedForPss(): Promise<Uint8Array> {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', keys.publicKey))
  const [, bits] = elementsIn(spki)
  if (!bits) throw new Error('no key')
  return derOf(sequence(sequence(oid(PSS)), new BitString({ valueHex: bodyOf(bits).slice(1) })))
}

async function reportSigned(parts: Partial<Told>): Promise<Uint8Array> {
  const told: Told = { hash: 'SHA-256', salt: 32, stated: {}, key: 'any', ...parts }
  const { hash = told.hash, mask = hash, salt = told.salt, digest, as } = told.stated
  return aForgedReport({
    signer: { keys, scheme: { family: 'RSA', hash: 'SHA-256' }, alg: 'RS256' },
    certificate: told.key === 'pss-only' ? { publicKey: await markedForPss() } : {},
    cms: {
      ...(as !== 'v1.5' && {
        signatureAlgorithm: sequence(oid(PSS), parameters(hash, mask, salt)),
      }),
      ...(told.key !== 'v1.5' && { sign: await pssSigner(told) }),
      ...(digest && { digestAlgorithm: named(digest) }),
    },
  })
}

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, reports }) => {
  test.each(Object.entries(reports))('%s', async (_, parts) => {
    const told = await whatIsTold(await reportSigned(parts))
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
  })
})

test('a key that is marked for RSA-PSS alone is not known, so nothing is said for or against the pages', async () => {
  const { text, check } = await whatIsTold(await reportSigned({ key: 'pss-only' }))
  expect(text).toContain('Signature 1 over the PDF could not be checked in full.')
  expect(check.pdfSignatures).toMatchObject([{ verdict: 'unsure', signer: { key: 'unsupported' } }])
})
