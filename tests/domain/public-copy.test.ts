import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { computedHolds, parseRecord } from '#src/domain/parse-record.ts'
import { publicCopyOf } from '#src/domain/public-copy.ts'
import { piecesOf } from '#src/domain/withheld-pieces.ts'
import { aCanaryAssessment, canary, hiddenFields } from '#tests/support/a-canary-assessment.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { aFinding, anAssessment, anEvidence, anId, aSource } from '#tests/support/an-assessment.ts'

async function copied(assessment: Assessment) {
  const record = await aRecord({}, assessment)
  const { answers, notes } = assessment.publicCopy
  return { record, copy: publicCopyOf(record, piecesOf(record, { answers, notes }), new Map()) }
}

describe('a public copy', () => {
  test('still passes the door for records, and its findings still follow', async () => {
    const { copy } = await copied(aCanaryAssessment)
    expect(parseRecord({ ...copy, withheld: [] })).toMatchObject({ ok: true })
    expect(computedHolds(copy)).toBe(true)
  })

  test('says of a confidential source its kind, its voice and that it was left out', async () => {
    const { copy } = await copied(aCanaryAssessment)
    expect(copy.assessment.sources[1]).toEqual({
      ...{ id: anId(0xa2), kind: 'interview', voice: 'independent' },
      ...{ title: '', author: '', date: '', link: '', seen: '' },
      ...{ confidential: true, withheld: true },
    })
    expect(copy.assessment.findings['st-2']?.evidence).toEqual([
      { id: anId(0xc3), source: anId(0xa2), place: '', quote: '' },
    ])
  })

  test('keeps the accepted contradictions and no other', async () => {
    const { copy } = await copied(aCanaryAssessment)
    expect(Object.values(copy.assessment.contradictions)).toEqual([
      { decision: 'accepted', reason: canary('accepted reason') },
    ])
  })

  test('says no moment but that of its issue', async () => {
    const { copy, record } = await copied(aCanaryAssessment)
    const { createdAt, updatedAt } = copy.assessment
    expect([createdAt, updatedAt]).toEqual([record.issuedAt, record.issuedAt])
  })

  test.each(hiddenFields)('holds nothing of: %s', async (field) => {
    const { copy } = await copied(aCanaryAssessment)
    expect(JSON.stringify(copy)).not.toContain(canary(field))
  })

  test('leaves no list of files when it leaves out the last', async () => {
    const source = aSource({ confidential: true, file: { name: 'x', sha256: 'ab'.repeat(32) } })
    const attachment = {
      sha256: 'ab'.repeat(32),
      name: 'x',
      mediaType: 'a/b',
      size: 1,
      data: 'AA==',
    }
    const record = await aRecord({ attachments: [attachment] }, anAssessment({ sources: [source] }))
    const copy = publicCopyOf(record, piecesOf(record, { answers: [], notes: [] }), new Map())
    expect(copy).not.toHaveProperty('attachments')
  })
})

/** A word that cannot come about by itself. */
const word = fc.integer({ min: 1e6, max: 9e6 }).map((n) => `Secret${n}word`)
const id = (from: number) => fc.integer({ min: from, max: from + 0xfff }).map(anId)

const anyAssessment = fc
  .record({
    secret: fc.record({ title: word, author: word, quote: word, place: word, internal: word }),
    status: fc.constantFrom('met', 'partly-met', 'not-met', 'not-shown', '' as const),
    isSecret: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
    uses: fc.array(fc.nat({ max: 5 }), { maxLength: 6 }),
    draft: id(0x10000),
  })
  .map(({ secret, status, isSecret, uses, draft }) => {
    const sources = isSecret.map((confidential, at) =>
      aSource({
        id: anId(0x20000 + at),
        title: confidential ? secret.title : `Open ${at}`,
        ...(confidential && { author: secret.author, confidential: true as const }),
      }),
    )
    const evidence = uses
      .filter((at) => at < sources.length)
      .map((at, n) =>
        anEvidence({
          id: anId(0x30000 + n),
          source: anId(0x20000 + at),
          ...(isSecret[at] && { quote: secret.quote, place: secret.place }),
        }),
      )
    const assessment = anAssessment({
      id: draft,
      sources,
      findings: { study: aFinding({ status, evidence, internalNote: secret.internal }) },
    })
    return { assessment, secret: Object.values(secret) }
  })

test('whatever is confidential, no public copy holds a word of it, and what follows stays the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyAssessment, async ({ assessment, secret }) => {
      const { copy, record } = await copied(assessment)
      const text = JSON.stringify(copy)
      for (const one of secret) expect(text).not.toContain(one)
      expect(copy.computed).toEqual(record.computed)
      expect(computedHolds(copy)).toBe(true)
      expect(copy.assessment.findings['study']?.evidence).toHaveLength(
        assessment.findings['study']?.evidence.length ?? 0,
      )
    }),
    { numRuns: 60 },
  )
})
