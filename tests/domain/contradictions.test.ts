import { describe, expect, test } from 'vitest'
import { contradictionsIn } from '#src/domain/contradictions.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import {
  aFinding,
  anAssessment,
  anId,
  auditReport,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'

const draft = anAssessment({
  sources: [townNotice, auditReport],
  rows: [aKeptRow()],
  findings: { study: aFinding({ status: 'not-met', evidence: [fromAudit] }) },
})
const strong = `studied-but-not/${anId(500)}`
const weak = `studied-without-appeal/${anId(500)}`

describe('the contradictions of a draft', () => {
  test('come strongest first, undecided', () => {
    const { found, lapsed } = contradictionsIn(aFramework, draft)
    expect(found.map(({ key, decision }) => [key, decision])).toEqual([
      [strong, undefined],
      [weak, undefined],
    ])
    expect(lapsed).toEqual([])
  })

  test('carry what was decided', () => {
    const decision = { decision: 'rejected' as const, reason: 'Old form.' }
    const { found } = contradictionsIn(aFramework, {
      ...draft,
      contradictions: { [weak]: decision },
    })
    expect(found.find(({ key }) => key === weak)?.decision).toEqual(decision)
  })

  test('keep a decision when what it rests on has changed, under the title of its rule', () => {
    const decision = { decision: 'accepted' as const, reason: '' }
    const contradictions = { [strong]: decision, 'gone-rule/x': decision }
    const { found, lapsed } = contradictionsIn(aFramework, {
      ...draft,
      findings: {},
      contradictions,
    })
    expect(found.map(({ key }) => key)).toEqual([weak])
    expect(lapsed).toEqual([
      { key: strong, title: 'Said to be studied, and it was not', decision },
      { key: 'gone-rule/x', title: 'gone-rule', decision },
    ])
  })

  test('are none where nothing was kept and nothing concluded', () => {
    expect(contradictionsIn(aFramework, anAssessment())).toEqual({ found: [], lapsed: [] })
  })
})
