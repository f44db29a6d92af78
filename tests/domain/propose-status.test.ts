import { describe, expect, test } from 'vitest'
import { proposeStatus } from '#src/domain/propose-status.ts'
import { aClaim, aFinding, fromAudit, fromNotice } from '#tests/support/an-assessment.ts'

const blank = aClaim({ reported: false, statement: '' })

describe('until something on the record speaks', () => {
  test.each([
    ['a bare claim', [aClaim()], 'only-claimed'],
    ['a claim beside a blank', [blank, aClaim()], 'only-claimed'],
    ['a blank', [blank], 'not-reported'],
    ['nothing at all', [], 'nothing-on-record'],
  ])('%s is proposed as not shown', (_, claims, because) => {
    expect(proposeStatus(undefined, claims)).toEqual({ status: 'not-shown', because })
  })

  test('citing the very source of the claim changes nothing', () => {
    const finding = aFinding({ status: 'met', evidence: [fromNotice] })
    expect(proposeStatus(finding, [aClaim()])?.because).toBe('only-claimed')
  })
})

test('once another source is cited only the person can tell', () => {
  const finding = aFinding({ evidence: [fromNotice, fromAudit] })
  expect(proposeStatus(finding, [aClaim()])).toBeUndefined()
})
