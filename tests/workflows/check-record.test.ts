import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import { err, ok } from '#src/domain/result.ts'
import { frameworkDigest } from '#src/signing/digest.ts'
import { checkRecord } from '#src/workflows/check-record.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'

async function checked(record: unknown) {
  const result = await checkRecord(record)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('a record as it was issued', () => {
  test('has nothing against it', async () => {
    const { facts, agreement, signatures, reasons } = await checked(await aSealedRecord())
    expect(reasons).toEqual([])
    expect(agreement).toEqual([
      { id: 'framework-digest', outcome: 'pass' },
      { id: 'computed', outcome: 'pass' },
    ])
    expect(signatures).toMatchObject([{ verdict: 'intact', signer: { name: 'Ada Advocate' } }])
    expect(facts).toEqual({
      id: anId(50),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      issuedAt: '2025-05-01T12:00:00.000Z',
      title: 'Turnstile at the town hall',
      state: 'final',
      framework: { title: 'Code on Machines in Town Halls', version: '1.0.0' },
    })
  })

  test.each<[string, Partial<Assessment>, string]>([
    ['its own title', { title: 'Ours' }, 'Ours'],
    ['the system’s name where it has none', { title: '' }, 'Turnstile'],
    ['nothing where neither was said', { title: '', answers: {} }, ''],
  ])('is called by %s', async (_, parts, title) => {
    const { facts } = await checked(await aRecord({}, { ...aWorkedAssessment, ...parts }))
    expect(facts.title).toBe(title)
  })

  test('may be signed by several people, each for the same digest', async () => {
    const { signatures, facts } = await checked(await aSealedRecord('Ada', 'Grace'))
    expect(signatures.map(({ verdict }) => verdict)).toEqual(['intact', 'intact'])
    expect(facts.digest).toBe((await checked(await aSealedRecord())).facts.digest)
  })

  test('as a draft is said to be one', async () => {
    const { reasons } = await checked(await aRecord({ state: 'draft' }))
    expect(reasons).toEqual([{ kind: 'marked-draft' }])
  })

  test('that is final and unsigned lacks a signature', async () => {
    expect((await checked(await aRecord())).reasons).toEqual([
      { kind: 'signature-missing', over: 'record' },
    ])
  })
})

describe('the questionnaire inside', () => {
  const ships = (framework: typeof aFramework | undefined) => () =>
    Promise.resolve(
      framework
        ? ok(framework)
        : err({ kind: 'framework-unknown', id: 'x', version: '1' } as const),
    )
  const compared = async (framework: typeof aFramework | undefined) => {
    const result = await checkRecord(await aSealedRecord(), ships(framework))
    if (!result.ok) throw new Error(result.error.kind)
    return result.value
  }

  test('is held against the one that this app has', async () => {
    const { agreement, reasons } = await compared(aFramework)
    expect(agreement).toContainEqual({ id: 'our-framework', outcome: 'pass' })
    expect(reasons).toEqual([])
  })

  test('that its author rewrote before signing is told, although the signature holds', async () => {
    const { reasons, signatures } = await compared({ ...aFramework, title: 'Another' })
    expect(reasons).toEqual([{ kind: 'disagreement', check: 'our-framework' }])
    expect(signatures[0]?.verdict).toBe('intact')
  })

  test('is not judged when this app does not have it', async () => {
    const { agreement } = await compared(undefined)
    expect(agreement.map(({ id }) => id)).not.toContain('our-framework')
  })
})

describe('a record that somebody changed', () => {
  const finding = (record: AssessmentRecord) => record.assessment.findings
  test.each<[string, (record: AssessmentRecord) => void, object[]]>([
    [
      'a note',
      (record) => {
        finding(record)['st-1']!.note = 'Changed.'
      },
      [{ kind: 'signature', over: 'record', at: 1, verdict: 'broken' }],
    ],
    [
      'a status, not the findings that follow from it',
      (record) => {
        finding(record)['st-2']!.status = 'met'
      },
      [
        { kind: 'disagreement', check: 'computed' },
        { kind: 'signature', over: 'record', at: 1, verdict: 'broken' },
      ],
    ],
    [
      'the questionnaire',
      (record) => {
        record.framework.definition.verdicts[1]!.headline = 'All is well'
      },
      [
        { kind: 'disagreement', check: 'framework-digest' },
        { kind: 'disagreement', check: 'computed' },
        { kind: 'signature', over: 'record', at: 1, verdict: 'broken' },
      ],
    ],
    [
      'the date of issue',
      (record) => {
        record.issuedAt = '2024-01-01T00:00:00.000Z'
      },
      [{ kind: 'signature', over: 'record', at: 1, verdict: 'broken' }],
    ],
  ])('%s', async (_, change, reasons) => {
    const record = structuredClone(await aSealedRecord())
    change(record)
    expect((await checked(record)).reasons).toEqual(reasons)
  })

  test('with its own digests put right still breaks the signature', async () => {
    const record = structuredClone(await aSealedRecord())
    record.framework.definition.title = 'A kinder code'
    const sha256 = await frameworkDigest(record.framework.definition)
    record.framework.sha256 = sha256.ok ? sha256.value : ''
    const { agreement, reasons } = await checked(record)
    expect(agreement.every(({ outcome }) => outcome === 'pass')).toBe(true)
    expect(reasons).toEqual([{ kind: 'signature', over: 'record', at: 1, verdict: 'broken' }])
  })
})

describe('what is not a record', () => {
  test.each([
    [{ format: 'plumbline-assessment/1' }, { kind: 'working-draft' }],
    [{ format: 'plumbline-assessment/7' }, { kind: 'working-draft' }],
    [{ format: 'other' }, { kind: 'not-a-record', found: 'other' }],
    [{ format: 'plumbline-record/9' }, { kind: 'newer-version', found: 'plumbline-record/9' }],
    [{ format: 'plumbline-record/1' }, { kind: 'record-damaged' }],
  ])('%j', async (input, reason) => {
    expect(await checkRecord(input)).toMatchObject({ ok: false, error: reason })
  })

  test('a text that no JSON can hold exactly is damage', async () => {
    const record = structuredClone(await aSealedRecord())
    record.assessment.title = '\ud800'
    expect(await checkRecord(record)).toMatchObject({
      error: { kind: 'record-damaged', where: '/assessment/title' },
    })
  })
})
