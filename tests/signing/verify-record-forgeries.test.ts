import { beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentRecord, RecordSignature } from '#schemas/record.ts'
import { bytesOfText, toBase64, toBase64Url } from '#src/signing/bytes.ts'
import { digestOf, recordPayload } from '#src/signing/digest.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import type { RecordSignatureReport } from '#src/signing/verification.ts'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { aCertificate, anExtension, rsaKeys, someUsage } from '#tests/support/a-certificate.ts'
import { aChain, certificateOf } from '#tests/support/a-chain.ts'
import { aForgedSignature, type ForgeryParts } from '#tests/support/a-forged-signature.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { aSigner, signingTime } from '#tests/support/a-signer.ts'

let record: AssessmentRecord
let signature: RecordSignature

beforeAll(async () => {
  const signed = await signRecord(await aRecord(), { identity: await aSigner(), time: signingTime })
  if (!signed.ok) throw new Error(signed.error.kind)
  record = signed.value
  signature = record.signatures?.[0] as RecordSignature
})

async function reportOn(signed: RecordSignature): Promise<RecordSignatureReport | undefined> {
  const result = await verifyRecord({ ...record, signatures: [signed] })
  if (!result.ok) throw new Error(result.error.path)
  return result.value.signatures[0]
}

async function verdictOn(signed: RecordSignature) {
  const report = await reportOn(signed)
  const failed = report?.checks.filter((check) => check.outcome === 'fail').map(({ id }) => id)
  return [report?.verdict, failed]
}

const verdictOnForged = async (header: Record<string, unknown>, parts?: ForgeryParts) =>
  verdictOn(await aForgedSignature(record, header, parts))

describe('a header that somebody else wrote', () => {
  test('is believed when it is right', async () => {
    expect(await verdictOnForged({ extra: 'a member of their own' })).toEqual(['intact', []])
  })

  test.each<[string, [Record<string, unknown>, ForgeryParts?], [string, string[]]]>([
    ['another type', [{ typ: 'JWT' }], ['broken', ['type']]],
    ['no type', [{ typ: undefined }], ['broken', ['type']]],
    ['no certificate', [{ x5c: undefined }], ['unsure', ['certificate']]],
    ['a certificate that is none', [{ x5c: ['AQID'] }], ['unsure', ['certificate']]],
    ['a certificate that is no text', [{ x5c: [5] }], ['unsure', ['certificate']]],
    ['a certificate spelled loosely', [{ x5c: ['AQI'] }], ['unsure', ['certificate']]],
    ['another thumbprint', [{ 'x5t#S256': 'AAAA' }], ['broken', ['thumbprint']]],
    ['no thumbprint', [{ 'x5t#S256': undefined }], ['broken', ['thumbprint']]],
    ['a role of their own', [{ plumbline: { role: 'president' } }], ['unsure', ['role']]],
    ['a dissent without a word', [{ plumbline: { role: 'dissent' } }], ['unsure', ['role']]],
    [
      'a statement beyond all measure',
      [{ plumbline: { role: 'dissent', statement: 'x'.repeat(2_001) } }],
      ['unsure', ['role']],
    ],
    [
      'a statement with another role',
      [{ plumbline: { role: 'author', statement: 'Mine' } }],
      ['unsure', ['role']],
    ],
    ['no time', [{ iat: undefined }], ['unsure', ['certificate-dates']]],
    ['a time that is no whole number', [{ iat: 1.5 }], ['unsure', ['certificate-dates']]],
    ['a time beyond all calendars', [{ iat: 1e15 }], ['unsure', ['certificate-dates']]],
    [
      'a certificate that had run out',
      [{}, { certificate: { notAfter: new Date('2026-02-01T00:00:00Z') } }],
      ['unsure', ['certificate-dates']],
    ],
    [
      'a certificate that was not valid yet',
      [{}, { certificate: { notBefore: new Date('2027-02-01T00:00:00Z') } }],
      ['unsure', ['certificate-dates']],
    ],
    [
      'a certificate for something else',
      [{}, { certificate: { extensions: [anExtension('2.5.29.15', true, someUsage(0x20))] } }],
      ['unsure', ['certificate-use']],
    ],
  ])('%s', async (_, args, verdict) => {
    expect(await verdictOnForged(...args)).toEqual(verdict)
  })

  test('a chain with rubbish in it is followed as far as it can be read', async () => {
    const { root, middle, person } = await aChain()
    const header = {
      x5c: [toBase64(person.der), 5, '!', toBase64(middle.der)],
      'x5t#S256': toBase64Url(await digestOf('SHA-256', person.der)),
    }
    const signatures = [await aForgedSignature(record, header, { keys: person.keys })]
    const found = await verifyRecord({ ...record, signatures }, [await certificateOf(root)])
    expect(found).toMatchObject({
      value: { signatures: [{ verdict: 'intact', trust: { kind: 'vouched-for' } }] },
    })
  })

  test('the certificate of somebody else does not become theirs', async () => {
    const mine = await aSigner({ name: 'Innocent' })
    const header = {
      x5c: [toBase64(mine.certificate)],
      'x5t#S256': toBase64Url(await digestOf('SHA-256', mine.certificate)),
    }
    expect(await verdictOnForged(header)).toEqual(['broken', ['signature-value']])
  })

  test('an algorithm of another family or strength is not swapped in', async () => {
    const keys = await rsaKeys(2048, 'SHA-384')
    expect(await verdictOnForged({}, { keys, alg: 'RS384' })).toEqual(['unsure', ['algorithm']])
    const text = Buffer.from(signature.protected, 'base64url').toString()
    for (const alg of ['none', 'HS256', 'ES384']) {
      const changed = toBase64Url(bytesOfText(text.replace('ES256', alg)))
      const [verdict] = await verdictOn({ ...signature, protected: changed })
      expect(verdict).not.toBe('intact')
    }
  })

  test('RSA keys that are too short are not believed', async () => {
    const keys = await rsaKeys(1024)
    const der = await aCertificate(keys)
    const header = {
      alg: 'RS256',
      typ: 'plumbline-record+jws',
      x5c: [toBase64(der)],
      'x5t#S256': toBase64Url(await digestOf('SHA-256', der)),
      iat: 1_772_600_767,
    }
    const text = toBase64Url(bytesOfText(JSON.stringify(header)))
    const payload = recordPayload(record)
    if (!payload.ok) throw new Error('no payload')
    const input = bytesOfText(`${text}.${toBase64Url(payload.value)}`)
    const value = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, input)
    const signed = { protected: text, signature: toBase64Url(new Uint8Array(value)) }
    expect(await verdictOn(signed)).toEqual(['broken', ['signature-value']])
  })

  test.each([
    ['spelling', 'a'],
    ['spelling', '!'],
    ['not-json', toBase64Url(bytesOfText('{"alg":"ES256",}'))],
    ['not-json', toBase64Url(bytesOfText('{"alg":"ES256","alg":"none"}'))],
    ['not-json', toBase64Url(bytesOfText('["alg"]'))],
    ['not-json', toBase64Url(bytesOfText('null'))],
    ['extension', toBase64Url(bytesOfText('{"alg":"ES256","crit":["b64"],"b64":false}'))],
    ['extension', toBase64Url(bytesOfText('{"alg":"ES256","b64":true}'))],
  ])('%s: %s is not read at all', async (reason, text) => {
    expect(await reportOn({ ...signature, protected: text })).toEqual({
      verdict: 'broken',
      checks: [{ id: 'header', outcome: 'fail', detail: { reason } }],
      signer: null,
      trust: { kind: 'no-certificate' },
      capacity: { role: null, stated: false, organisation: null, statement: null },
      claimed: { time: null },
    })
  })
})
