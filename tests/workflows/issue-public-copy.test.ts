import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { parseRecord } from '#src/domain/parse-record.ts'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { issuePublicCopy } from '#src/workflows/issue-public-copy.ts'
import { aCanaryAssessment, canary } from '#tests/support/a-canary-assessment.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { signingTime } from '#tests/support/a-sealed-record.ts'
import { idsFrom } from '#tests/support/an-assessment.ts'
import { anIdentity } from '#tests/support/an-export.ts'

const deps = () => ({ now: () => signingTime, newId: idsFrom(900), appVersion: '1.2.3' })

const issue = async (assessment: Assessment, mayStay: string[] = [], signer?: string) =>
  issuePublicCopy(
    deps(),
    aFramework,
    assessment,
    signer === undefined ? undefined : await anIdentity(signer),
    { mayStay },
  )

async function issued(...given: Parameters<typeof issue>) {
  const result = await issue(...given)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const withTitle = (title: string): Assessment => ({ ...aCanaryAssessment, title })

describe('one draft', () => {
  test('gives two records with ids of their own, both signed at one moment', async () => {
    const { record, whole } = await issued(aCanaryAssessment, [], 'Ada Advocate')
    expect(record.id).not.toBe(whole.record.id)
    expect(record.issuedAt).toBe(whole.record.issuedAt)
    for (const one of [record, whole.record]) {
      expect(parseRecord(one).ok).toBe(true)
      expect(await verifyRecord(one)).toMatchObject({
        value: { signatures: [{ verdict: 'intact' }] },
      })
    }
  })

  test('gives a public record that opens nothing, and a whole one that opens each piece', async () => {
    const { record, whole } = await issued(aCanaryAssessment)
    expect(record).not.toHaveProperty('disclosures')
    expect(whole.record).not.toHaveProperty('withheld')
    expect(whole.record.disclosures?.map(({ where }) => where)).toEqual(
      record.withheld?.map(({ where }) => where),
    )
    const salts = whole.record.disclosures?.map(({ salt }) => salt) ?? []
    expect(new Set(salts).size).toBe(salts.length)
  })

  test('issued twice gives copies that no id and no commitment ties together', async () => {
    const [one, other] = [await issued(aCanaryAssessment), await issued(aCanaryAssessment)]
    const marks = ({ record }: typeof one) => [
      record.assessment.id,
      ...record.assessment.sources.map(({ id }) => id),
      ...(record.withheld ?? []).map(({ commitment }) => commitment),
    ]
    expect(marks(one).filter((mark) => marks(other).includes(mark))).toEqual([])
  })
})

describe('nothing is issued', () => {
  test('while a text of what is left out stands elsewhere, unless the person lets it stand', async () => {
    const author = canary('secret author')
    const draft = withTitle(`With ${author}`)
    expect(await issue(draft)).toMatchObject({
      error: { kind: 'secrets-found', found: [{ at: { where: '/assessment/title' } }] },
    })
    expect(await issue(draft, [author.toUpperCase()])).toMatchObject({ ok: true })
  })

  test('while a listed word stands somewhere, even when the person would let it stand', async () => {
    const word = canary('watch word')
    expect(await issue(withTitle(word), [word])).toMatchObject({
      error: { kind: 'secrets-found' },
    })
  })

  test('without answers that findings follow from', async () => {
    const publicCopy = { answers: ['stage'], notes: [], watchWords: [] }
    expect(await issue({ ...aCanaryAssessment, publicCopy })).toMatchObject({
      error: { kind: 'answers-decide' },
    })
  })

  test('of what no record can hold', async () => {
    expect(await issue(withTitle('\ud800'))).toMatchObject({ error: { kind: 'not-recordable' } })
  })
})
