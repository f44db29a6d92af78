import { describe, expect, test } from 'vitest'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { issueRecord } from '#src/workflows/issue-record.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { signingTime } from '#tests/support/a-sealed-record.ts'
import { anAssessment, anId, aWorkedAssessment, idsFrom } from '#tests/support/an-assessment.ts'
import { anIdentity } from '#tests/support/an-export.ts'

const deps = () => ({ now: () => signingTime, newId: idsFrom(900), appVersion: '1.2.3' })

async function issued(
  ...given: Parameters<typeof issueRecord> extends [unknown, ...infer R] ? R : never
) {
  const result = await issueRecord(deps(), ...given)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('a record', () => {
  test('without a signer is a draft, and nobody’s', async () => {
    const { record } = await issued(aFramework, aWorkedAssessment, undefined)
    expect(record).toMatchObject({
      id: anId(900),
      state: 'draft',
      issuedAt: signingTime.toISOString(),
      application: { name: 'Plumbline', version: '1.2.3' },
    })
    expect(record).not.toHaveProperty('signatures')
  })

  test('with a signer is final, and its digest is what was signed', async () => {
    const { record, digest } = await issued(aFramework, aWorkedAssessment, await anIdentity())
    expect(record.state).toBe('final')
    expect(await verifyRecord(record)).toMatchObject({
      value: { digest, frameworkMatches: true, signatures: [{ verdict: 'intact' }] },
    })
  })

  test('has the same digest however the members of the assessment are ordered', async () => {
    const turned = Object.fromEntries(Object.entries(aWorkedAssessment).toReversed())
    const one = await issued(aFramework, aWorkedAssessment, undefined)
    const other = await issued(aFramework, turned as typeof aWorkedAssessment, undefined)
    expect(other.digest).toBe(one.digest)
  })
})

describe('no record', () => {
  test('is made of a questionnaire that JSON cannot hold', async () => {
    const framework = { ...aFramework, title: '\udfff' }
    expect(await issueRecord(deps(), framework, anAssessment(), undefined)).toEqual({
      ok: false,
      error: { kind: 'not-recordable', where: 'framework/title' },
    })
  })

  test('is signed by a key before its certificate is valid', async () => {
    const early = { ...deps(), now: () => new Date('2020-01-01T00:00:00.000Z') }
    expect(await issueRecord(early, aFramework, anAssessment(), await anIdentity())).toEqual({
      ok: false,
      error: { kind: 'signing-failed', detail: 'certificate-not-valid-now' },
    })
  })
})
