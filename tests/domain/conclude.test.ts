import { describe, expect, test } from 'vitest'
import { conclude, type Ground, isPermission, restsOnClaimAlone } from '#src/domain/conclude.ts'
import { aClaim, aFinding, fromAudit, fromNotice } from '#tests/support/an-assessment.ts'

const place = { source: 'Town Code', section: '§3', pages: '3' }
const exemption = {
  id: 'no-people',
  reason: 'It touches nobody.',
  citation: { section: '§3', pages: '3' },
}

const concluded = (parts: Partial<Ground>) =>
  conclude({
    finding: undefined,
    exemptions: [exemption],
    claims: [],
    waiver: undefined,
    level: 'must',
    placeOf: () => place,
    ...parts,
  })

describe('the person’s choice stands', () => {
  test.each(['met', 'partly-met', 'not-met', 'not-shown'] as const)('%s', (status) => {
    const finding = aFinding({ status, evidence: [fromAudit] })
    expect(concluded({ finding })).toEqual({
      status,
      reasons: [{ kind: 'assessor-concluded', status }],
    })
  })

  test('and nothing follows while nothing was chosen', () => {
    expect(concluded({})).toEqual({ status: 'unanswered', reasons: [] })
    expect(concluded({ finding: aFinding({ note: 'Looked.' }) }).status).toBe('unanswered')
  })

  test('it is said when no evidence is cited, except for what is not shown', () => {
    expect(concluded({ finding: aFinding({ status: 'met' }) }).reasons).toContainEqual({
      kind: 'no-evidence-cited',
    })
    expect(concluded({ finding: aFinding({ status: 'not-shown' }) }).reasons).toEqual([
      { kind: 'assessor-concluded', status: 'not-shown' },
    ])
  })

  test('it is said when everything cited is where the agency made the claim', () => {
    const claims = [aClaim()]
    const alone = aFinding({ status: 'met', evidence: [fromNotice] })
    const both = aFinding({ status: 'met', evidence: [fromNotice, fromAudit] })
    expect(concluded({ finding: alone, claims }).reasons).toContainEqual({ kind: 'only-the-claim' })
    expect(concluded({ finding: both, claims }).reasons).toHaveLength(1)
  })
})

describe('where the source allows an exception', () => {
  test('a waiver in force comes before anything chosen', () => {
    expect(concluded({ waiver: place, finding: aFinding({ status: 'not-met' }) })).toEqual({
      status: 'waived',
      reasons: [{ kind: 'waiver-on-record', place }],
    })
  })

  test('“waived” without a waiver on the record shows nothing', () => {
    expect(concluded({ finding: aFinding({ status: 'waived' }) })).toEqual({
      status: 'not-shown',
      reasons: [{ kind: 'waiver-not-on-record' }],
    })
  })

  test('“not applicable” stands for a reason that the source allows', () => {
    const finding = aFinding({ status: 'not-applicable', exemption: 'no-people' })
    expect(concluded({ finding })).toEqual({
      status: 'not-applicable',
      reasons: [{ kind: 'exemption', reason: 'It touches nobody.', place }],
    })
  })

  test.each(['', 'made-up'])('“not applicable” for the reason “%s” shows nothing', (reason) => {
    const finding = aFinding({ status: 'not-applicable', exemption: reason })
    expect(concluded({ finding })).toEqual({
      status: 'not-shown',
      reasons: [{ kind: 'exemption-not-named' }],
    })
  })

  test('a permission need not apply: nobody owes it', () => {
    const finding = aFinding({ status: 'not-applicable' })
    expect(concluded({ finding, level: 'may' }).status).toBe('not-applicable')
    expect(concluded({ finding, level: 'should' }).status).toBe('not-shown')
    expect((['must', 'should', 'encouraged', 'may', 'exempt'] as const).map(isPermission)).toEqual([
      ...[false, false, false, true, true],
    ])
  })
})

test('a blank on the record is no claim that a finding could rest on', () => {
  const finding = aFinding({ evidence: [fromNotice] })
  expect(restsOnClaimAlone(finding, [aClaim()])).toBe(true)
  expect(restsOnClaimAlone(finding, [aClaim({ reported: false, statement: '' })])).toBe(false)
})
