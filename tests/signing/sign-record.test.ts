import { createPublicKey, X509Certificate } from 'node:crypto'
import { flattenedVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { RecordSchema } from '#schemas/record.ts'
import { bytesOfText, toBase64Url } from '#src/signing/bytes.ts'
import { recordPayload } from '#src/signing/digest.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import { aCertificate, ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { aSigner, identityOf, signingTime } from '#tests/support/a-signer.ts'

async function signedRecord() {
  const identity = await aSigner()
  const result = await signRecord(await aRecord(), { identity, time: signingTime })
  if (!result.ok) throw new Error(result.error.kind)
  return { identity, record: result.value }
}

const headerOf = (text = '') => JSON.parse(Buffer.from(text, 'base64url').toString())

describe('signing a record', () => {
  test('adds one signature and changes nothing else', async () => {
    const { record } = await signedRecord()
    const { signatures, ...rest } = record
    expect(signatures).toHaveLength(1)
    expect(rest).toEqual(await aRecord())
    expect(RecordSchema.safeParse(record).success).toBe(true)
  })

  test('keeps the signatures that are there', async () => {
    const { record } = await signedRecord()
    const identity = await aSigner({ name: 'Second' })
    const twice = await signRecord(record, { identity, time: signingTime })
    if (!twice.ok) throw new Error(twice.error.kind)
    expect(twice.value.signatures).toHaveLength(2)
    expect(twice.value.signatures?.[0]).toEqual(record.signatures?.[0])
  })

  test('says in the header what signed, with which certificate, and when', async () => {
    const { record, identity } = await signedRecord()
    const certificate = new X509Certificate(identity.certificate)
    const thumbprint = certificate.fingerprint256.replaceAll(':', '')
    expect(headerOf(record.signatures?.[0]?.protected)).toEqual({
      alg: 'ES256',
      typ: 'plumbline-record+jws',
      x5c: [Buffer.from(identity.certificate).toString('base64')],
      'x5t#S256': Buffer.from(thumbprint, 'hex').toString('base64url'),
      iat: 1_772_600_767,
    })
  })

  test('is verified by jose with nothing but the certificate', async () => {
    const { record, identity } = await signedRecord()
    const [signature] = record.signatures ?? []
    const payload = recordPayload(record)
    if (!signature || !payload.ok) throw new Error('not signed')
    const key = createPublicKey(
      new X509Certificate(identity.certificate).publicKey.export({ format: 'pem', type: 'spki' }),
    )
    const good = await flattenedVerify({ ...signature, payload: toBase64Url(payload.value) }, key)
    expect(good.protectedHeader?.alg).toBe('ES256')
    const other = { ...signature, payload: toBase64Url(bytesOfText('{}')) }
    await expect(flattenedVerify(other, key)).rejects.toThrow(/verification failed/)
  })

  test.each([
    ['ES384', () => ecKeys('P-384')],
    ['ES512', () => ecKeys('P-521')],
    ['RS256', () => rsaKeys()],
  ] as const)('works with %s', async (alg, makeKeys) => {
    const keys = await makeKeys()
    const identity = identityOf(keys, await aCertificate(keys))
    const result = await signRecord(await aRecord(), { identity, time: signingTime })
    if (!result.ok) throw new Error(result.error.kind)
    expect(headerOf(result.value.signatures?.[0]?.protected).alg).toBe(alg)
  })
})

describe('records that are not signed', () => {
  test('a draft', async () => {
    const identity = await aSigner()
    const record = await aRecord({ state: 'draft' })
    expect(await signRecord(record, { identity, time: signingTime })).toEqual({
      ok: false,
      error: { kind: 'draft' },
    })
  })

  test('one that this key signed before in the same role, whatever else stands there', async () => {
    const identity = await aSigner()
    const sign = async (
      record: Awaited<ReturnType<typeof aRecord>>,
      role?: 'author' | 'reviewer',
    ) => signRecord(record, { identity, time: signingTime, ...(role && { capacity: { role } }) })
    const odd = { protected: 'e30=', signature: 'AA' }
    const once = await sign({ ...(await aRecord()), signatures: [odd] }, 'reviewer')
    if (!once.ok) throw new Error(once.error.kind)
    expect(await sign(once.value, 'reviewer')).toEqual({
      ...{ ok: false, error: { kind: 'already-signed', role: 'reviewer' } },
    })
    expect((await sign(once.value, 'author')).ok).toBe(true)
    const silent = await sign(once.value)
    expect(silent.ok && (await sign(silent.value))).toMatchObject({
      error: { kind: 'already-signed', role: null },
    })
  })

  test('a record that JSON cannot say exactly', async () => {
    const record = await aRecord()
    const cut = { ...record, assessment: { ...record.assessment, title: '\udc00' } }
    const identity = await aSigner()
    expect(await signRecord(cut, { identity, time: signingTime })).toEqual({
      ok: false,
      error: { kind: 'not-canonical', path: '/assessment/title' },
    })
  })

  test('with a key that may not sign', async () => {
    const identity = await aSigner()
    const late = new Date('2040-01-01T00:00:00Z')
    expect(await signRecord(await aRecord(), { identity, time: late })).toMatchObject({
      error: { kind: 'certificate-not-valid-now' },
    })
  })

  test('with a kind of key that JWS has no name for', async () => {
    const keys = await rsaKeys(2048, 'SHA-512')
    const identity = identityOf(keys, await aCertificate(keys))
    expect(await signRecord(await aRecord(), { identity, time: signingTime })).toEqual({
      ok: false,
      error: { kind: 'unsupported-key' },
    })
  })
})
