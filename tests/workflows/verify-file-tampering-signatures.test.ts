import { beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { anExtension, rsaKeys, someUsage } from '#tests/support/a-certificate.ts'
import { aKey, aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import {
  edited,
  forged,
  reheaded,
  revalued,
  sealedBy,
  type ToldAs,
} from '#tests/support/a-tampered-record.ts'
import { anId } from '#tests/support/an-assessment.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of a record's signatures: each row one thing that a forger does, under what a person reads then. */
const broken = 'Not what was signed'
const missing = {
  headline: 'A signature is missing',
  sentence: 'The record says that it is final, but nobody signed it.',
}
const unsure = 'Not everything could be checked'
const onlyTheFingerprintTells = {
  headline: 'Not changed since it was signed',
  sentence: 'It does not prove who holds the key. Anyone can make a key with any name.',
}
const usage = (id: string, bits: number) => [anExtension(id, true, someUsage(bits))]
const inEntry = (members: object) =>
  edited(({ signatures: [entry] = [] }) => {
    Object.assign(entry ?? {}, members)
  })
const signaturesOfAnother = async () =>
  (await sealedBy(await aRecord({ id: anId(99) }), 'Ada Advocate')).signatures ?? []
const ours = (text: string): AssessmentRecord => JSON.parse(text)

const table: ToldAs[] = [
  {
    ...onlyTheFingerprintTells,
    tamperings: {
      'signed again with another key under the same name': forged(
        {},
        { certificate: { name: 'Ada Advocate' } },
      ),
      'signed again under a name of letters that look alike': forged(
        {},
        { certificate: { name: '\u0410da Advocate' } },
      ),
      'signed again, with a key for careless readers in the header': forged({
        jwk: { kty: 'oct', k: 'AAAA' },
      }),
    },
  },
  {
    ...missing,
    tamperings: {
      'no signature any more': edited((record) => {
        delete record.signatures
      }),
      'an empty list of signatures': edited((record) => {
        record.signatures = []
      }),
    },
  },
  {
    headline: 'Signed by nobody',
    sentence: 'The file agrees with itself, but anybody could have written or changed it.',
    tamperings: {
      'no signature any more, and called a draft': edited((record) => {
        delete record.signatures
        record.state = 'draft'
      }),
    },
  },
  {
    headline: broken,
    sentence: 'Signature 1 over the record does not hold.',
    tamperings: {
      'called a draft, the signature left': edited((record) => {
        record.state = 'draft'
      }),
      'the signature of another record': async (text) =>
        JSON.stringify({ ...ours(text), signatures: await signaturesOfAnother() }),
      'another digit': revalued((value) => value.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))),
      'a signature of nothing': revalued(() => ''),
      'a signature of zeros, which some programs took for true': revalued(() => 'A'.repeat(86)),
      'a signature twice as long': revalued((value) => value + value),
      'another claimed time': reheaded({ iat: 1_746_100_801 }),
    },
  },
  {
    headline: broken,
    sentence: 'Signature 2 over the record does not hold.',
    tamperings: {
      'a second signature that is another record’s': async (text) => {
        const record = ours(text)
        const signatures = [...(record.signatures ?? []), ...(await signaturesOfAnother())]
        return JSON.stringify({ ...record, signatures })
      },
    },
  },
  {
    headline: 'This file could not be read',
    sentence: 'The record is damaged at “signatures.0',
    tamperings: {
      'a signature written with padding': revalued((value) => `${value}==`),
      'a payload of its own in the signature': inEntry({ payload: 'e30' }),
      'an unsigned header beside the signed one': inEntry({ header: { alg: 'none' } }),
    },
  },
  {
    headline: unsure,
    sentence: 'It is not one that is accepted here.',
    tamperings: {
      'the algorithm “none”': reheaded({ alg: 'none' }),
      'the algorithm “none”, and nothing signed': (text) =>
        revalued(() => '')(reheaded({ alg: 'none' })(text)),
      'an algorithm for shared secrets': reheaded({ alg: 'HS256' }),
      'RSA in a padding that is not accepted': reheaded({ alg: 'PS256' }),
      'no algorithm': reheaded({ alg: null }),
    },
  },
  {
    headline: broken,
    sentence: 'The signature was not made with the key in the certificate.',
    tamperings: {
      'ES256 relabelled RS256': reheaded({ alg: 'RS256' }),
      'ES256 relabelled ES384': reheaded({ alg: 'ES384' }),
      'RS256 relabelled ES256': async (text) => {
        const byRsa = await forged({}, { keys: await rsaKeys(), alg: 'RS256' })(text)
        return reheaded({ alg: 'ES256' })(String(byRsa))
      },
    },
  },
  {
    headline: broken,
    sentence: 'It cannot be read, or not in one way only.',
    tamperings: {
      'an extension that readers must understand': reheaded({ crit: ['exp'], exp: 1 }),
      'a payload that is not encoded (b64)': reheaded({ crit: ['b64'], b64: false }),
      'b64 alone': reheaded({ b64: true }),
      'a header that names its algorithm twice': inEntry({
        protected: Buffer.from('{"alg":"ES256","alg":"none"}').toString('base64url'),
      }),
    },
  },
  {
    headline: broken,
    sentence: 'The signature does not say that it signs a Plumbline record.',
    tamperings: { 'a signature made for something else': forged({ typ: 'JWT' }) },
  },
  {
    headline: broken,
    sentence: 'The certificate is not the one that the signature names.',
    tamperings: {
      'the certificate of somebody else': async (text) => {
        const { certificate } = await aKey('Grace Reviewer')
        return reheaded({ x5c: [Buffer.from(certificate).toString('base64')] })(text)
      },
    },
  },
  {
    headline: unsure,
    sentence: 'The signature carries no certificate that can be read.',
    tamperings: {
      'no certificate': reheaded({ x5c: [] }),
      'a certificate that is cut off': forged({ x5c: ['MIIB'] }),
    },
  },
  {
    headline: unsure,
    sentence: 'The claimed time lies outside them.',
    tamperings: {
      'a certificate that had run out': forged(
        {},
        { certificate: { notAfter: new Date('2026-02-01T00:00:00Z') } },
      ),
      'a certificate that was not valid yet': forged(
        {},
        { certificate: { notBefore: new Date('2027-02-01T00:00:00Z') } },
      ),
      'no time': forged({ iat: undefined }),
    },
  },
  {
    headline: unsure,
    sentence: 'It does not allow its key to sign documents.',
    tamperings: {
      'a certificate for encrypting': forged(
        {},
        { certificate: { extensions: usage('2.5.29.15', 0x20) } },
      ),
      'a certificate with a limit that is not understood': forged(
        {},
        { certificate: { extensions: usage('1.2.3.4', 0x80) } },
      ),
    },
  },
]

let sealed: string

beforeAll(async () => {
  sealed = JSON.stringify(await aSealedRecord())
})

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, tamperings }) => {
  test.each(Object.entries(tamperings))('%s', async (_, tamper) => {
    const told = await whatIsTold(await tamper(sealed))
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
  })
})

test('what only the fingerprint tells, the fingerprint tells', async () => {
  const signerOf = async (text: string) =>
    (await whatIsTold(text)).check.recordSignatures[0]?.signer
  const again = await forged({}, { certificate: { name: 'Ada Advocate' } })(sealed)
  const [theirs, hers] = [await signerOf(String(again)), await signerOf(sealed)]
  expect(theirs?.name).toBe(hers?.name)
  expect(theirs?.fingerprint).not.toBe(hers?.fingerprint)
})
