import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentRecord, RecordSignature } from '#schemas/record.ts'
import { recordDigest } from '#src/signing/digest.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import type { RecordSignatureReport } from '#src/signing/verification.ts'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { aCertificate, ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { aSigner, identityOf, signingTime } from '#tests/support/a-signer.ts'

let record: AssessmentRecord
let signature: RecordSignature

async function signedBy(identity: Awaited<ReturnType<typeof aSigner>>) {
  const result = await signRecord(await aRecord(), { identity, time: signingTime })
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

beforeAll(async () => {
  record = await signedBy(await aSigner())
  signature = record.signatures?.[0] as RecordSignature
})

async function reportsOn(checked: AssessmentRecord): Promise<readonly RecordSignatureReport[]> {
  const result = await verifyRecord(checked)
  if (!result.ok) throw new Error(result.error.path)
  return result.value.signatures
}

const failedIn = (report: RecordSignatureReport | undefined) =>
  report?.checks.filter((check) => check.outcome === 'fail').map((check) => check.id)

async function verdictOn(changed: Partial<AssessmentRecord>) {
  const [report] = await reportsOn({ ...record, ...changed })
  return [report?.verdict, failedIn(report)]
}

describe('an intact record', () => {
  test('has every check pass, and says who signed and when they claim to have', async () => {
    const [report] = await reportsOn(record)
    expect(report).toMatchObject({
      verdict: 'intact',
      signer: { name: 'Ada Author', organisation: 'Civil Rights Clinic' },
      trust: { kind: 'self-made' },
      claimed: { time: signingTime.toISOString() },
    })
    expect(report?.checks.map((check) => [check.id, check.outcome])).toEqual(
      [
        'header',
        'algorithm',
        'type',
        'certificate',
        'thumbprint',
        'signature-value',
        'certificate-use',
        'certificate-dates',
      ]
        .map((id) => [id, 'pass'])
        .concat([
          ['role', 'info'],
          ['said-once', 'pass'],
        ]),
    )
  })

  test('is known by its digest, and its framework by its own', async () => {
    const digest = await recordDigest(record)
    expect(await verifyRecord(record)).toMatchObject({
      ok: true,
      value: { digest: digest.ok && digest.value, frameworkMatches: true },
    })
  })

  test('stays intact when its members are written in another order', async () => {
    const reordered = Object.fromEntries(Object.entries(record).toReversed()) as AssessmentRecord
    expect(await verdictOn(reordered)).toEqual(['intact', []])
  })

  test('may carry signatures of many, each judged by itself', async () => {
    const both = await signRecord(record, {
      identity: await aSigner({ name: 'Second' }),
      time: signingTime,
    })
    if (!both.ok) throw new Error(both.error.kind)
    const reports = await reportsOn(both.value)
    expect(reports.map(({ verdict, signer }) => [verdict, signer?.name])).toEqual([
      ['intact', 'Ada Author'],
      ['intact', 'Second'],
    ])
  })

  test('may be signed by nobody', async () => {
    expect(await reportsOn(await aRecord())).toEqual([])
  })

  test.each([
    ['ES384', () => ecKeys('P-384')],
    ['ES512', () => ecKeys('P-521')],
    ['RS256', () => rsaKeys()],
  ] as const)('may be signed with %s', async (_, makeKeys) => {
    const keys = await makeKeys()
    const identity = identityOf(keys, await aCertificate(keys))
    const result = await signRecord(await aRecord(), { identity, time: signingTime })
    expect(result.ok && (await reportsOn(result.value))[0]?.verdict).toBe('intact')
  })
})

describe('a tampered record', () => {
  test('any changed content breaks the signature', async () => {
    const { assessment, computed } = record
    const changes: Partial<AssessmentRecord>[] = [
      { id: '00000000-0000-4000-8000-0000000000aa' },
      { issuedAt: '2031-01-01T00:00:00.000Z' },
      { state: 'draft' },
      { assessment: { ...assessment, title: `${assessment.title} ` } },
      { computed: { ...computed, verdict: { ...computed.verdict, headline: 'All is well' } } },
      { framework: { ...record.framework, sha256: '0'.repeat(64) } },
    ]
    for (const change of changes)
      expect(await verdictOn(change)).toEqual(['broken', ['signature-value']])
  })

  test('a signature of another record breaks', async () => {
    const other = await aRecord({ id: '00000000-0000-4000-8000-0000000000bb' })
    const signed = await signRecord(other, { identity: await aSigner(), time: signingTime })
    if (!signed.ok) throw new Error(signed.error.kind)
    expect(await verdictOn({ signatures: signed.value.signatures ?? [] })).toEqual([
      'broken',
      ['signature-value'],
    ])
  })

  test('a signature put in twice counts once', async () => {
    const reports = await reportsOn({ ...record, signatures: [signature, signature, signature] })
    expect(reports.map((report) => [report.verdict, failedIn(report)])).toEqual([
      ['intact', []],
      ['unsure', ['said-once']],
      ['unsure', ['said-once']],
    ])
  })

  test('a framework that is not the stated one is told, whoever signed', async () => {
    const definition = { ...record.framework.definition, title: 'Another' }
    const result = await verifyRecord({ ...record, framework: { ...record.framework, definition } })
    expect(result).toMatchObject({ value: { frameworkMatches: false } })
  })

  test('a record that has no canonical form is refused', async () => {
    const assessment = { ...record.assessment, title: '\ud800' }
    expect(await verifyRecord({ ...record, assessment })).toEqual({
      ok: false,
      error: { kind: 'not-canonical', path: '/assessment/title' },
    })
  })

  test('any other spelling of a signature is refused', async () => {
    const last = signature.signature.slice(-1)
    const respelled = signature.signature.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1)
    for (const signed of [
      respelled,
      `${signature.signature}=`,
      `${signature.signature} `,
      '',
      'AAAA',
    ])
      expect(await verdictOn({ signatures: [{ ...signature, signature: signed }] })).toEqual([
        'broken',
        ['signature-value'],
      ])
  })

  test('any single changed character of a signature is noticed', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('protected' as const, 'signature' as const),
        fc.nat(),
        fc.constantFrom(...alphabet),
        async (member, place, letter) => {
          const text = signature[member]
          const at = place % text.length
          fc.pre(text[at] !== letter)
          const changed = text.slice(0, at) + letter + text.slice(at + 1)
          const [verdict] = await verdictOn({ signatures: [{ ...signature, [member]: changed }] })
          expect(verdict).not.toBe('intact')
        },
      ),
      { numRuns: 150 },
    )
  })
})
