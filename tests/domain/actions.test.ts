import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { actionsFor, openQuestions } from '#src/domain/actions.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment } from '#tests/support/an-assessment.ts'

const actions = (parts: Partial<Assessment>) => {
  const assessment = anAssessment(parts)
  return actionsFor(aFramework, assessment, findingsOf(aFramework, assessment))
}
const open = (parts: Partial<Assessment>) =>
  openQuestions(aFramework, findingsOf(aFramework, anAssessment(parts))).map(
    ({ id, status }) => `${id} ${status}`,
  )
const study = (status: 'met' | 'not-met' | 'partly-met' | 'not-shown' | 'waived') => ({
  findings: { study: aFinding({ status }), watch: aFinding({ status: 'met' }) },
})

describe('one action for each practice that falls short', () => {
  test('from outside, what is not shown is asked for', () => {
    expect(actions(study('not-shown'))).toEqual([
      {
        practice: 'study',
        shortTitle: 'Short study',
        status: 'not-shown',
        kind: 'ask',
        what: 'Ask about study',
        who: 'Anyone',
        when: 'Within a month',
        place: { source: 'Town Code', section: '§3', pages: '3' },
        lines: [],
      },
    ])
  })

  test.each(['not-met', 'partly-met'] as const)(
    'what is %s is for the agency to repair',
    (status) => {
      expect(actions(study(status))[0]).toMatchObject({ kind: 'repair', what: 'Repair study' })
    },
  )

  test('from inside, what is not shown is repaired too', () => {
    expect(actions({ ...study('not-shown'), kind: 'self' })[0]?.kind).toBe('repair')
  })

  test('none for what is met, and none for what nobody has looked at', () => {
    expect(actions(study('met'))).toEqual([])
    expect(actions({})).toEqual([])
  })

  test('“waived” without a waiver falls short like anything not shown', () => {
    expect(actions(study('waived'))[0]?.status).toBe('not-shown')
  })

  test('names the lines that fall short where lines were answered', () => {
    const findings = {
      'st-1': aFinding({ status: 'met' }),
      'st-2': aFinding({ status: 'not-met' }),
      'st-3': aFinding({ status: 'not-shown' }),
      watch: aFinding({ status: 'met' }),
    }
    expect(actions({ depth: 'full', findings })[0]?.lines).toEqual(['st-2', 'st-3'])
  })
})

describe('open questions', () => {
  test('are what is not shown and what is not answered', () => {
    expect(open(study('not-shown'))).toEqual(['study not-shown'])
    expect(open({})).toEqual(['study unanswered', 'watch unanswered'])
  })

  test('are told line by line where lines were answered', () => {
    const findings = {
      'st-1': aFinding({ status: 'not-shown' }),
      watch: aFinding({ status: 'met' }),
    }
    expect(open({ depth: 'full', findings })).toEqual([
      'st-1 not-shown',
      'st-2 unanswered',
      'st-3 unanswered',
    ])
  })

  test('never ask after a line that only permits something, and no action is short of it', () => {
    const findings = {
      study: aFinding({ status: 'met' }),
      'wa-1': aFinding({ status: 'not-shown' }),
      'wa-2': aFinding({ status: 'not-met' }),
    }
    const depths = { depth: 'full', practiceDepths: { study: 'quick' }, findings } as const
    expect(open(depths)).toEqual(['wa-1 not-shown'])
    expect(actions(depths)[0]?.lines).toEqual(['wa-1'])
  })

  test('say what is open and where the source says it', () => {
    const [first] = openQuestions(aFramework, findingsOf(aFramework, anAssessment()))
    expect(first).toMatchObject({
      label: 'Short study',
      text: 'The town does the study.',
      place: { section: '§3' },
    })
  })
})
