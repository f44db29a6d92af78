import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { claimsAbout, depthOf, findingsOf } from '#src/domain/findings.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aClaim, aFinding, anAssessment, anId } from '#tests/support/an-assessment.ts'

const findings = (parts: Partial<Assessment>) => findingsOf(aFramework, anAssessment(parts))
const practice = (parts: Partial<Assessment>, id = 'study') => {
  const found = findings(parts).practices.find((finding) => finding.practice.id === id)
  if (!found) throw new Error(`${id} is not asked`)
  return found
}
const units = (parts: Partial<Assessment>) =>
  findings(parts).units.map(({ id, level, status }) => [id, level, status].join(' '))
const concluded = (status: 'met' | 'not-met' | 'not-shown') => aFinding({ status })

describe('depth', () => {
  test('a practice may be answered at another depth than the whole', () => {
    const assessment = anAssessment({ depth: 'quick', practiceDepths: { study: 'full' } })
    expect(depthOf(assessment, 'study')).toBe('full')
    expect(depthOf(assessment, 'watch')).toBe('quick')
  })

  test('quick: the one answer counts', () => {
    const both = { study: concluded('met'), 'st-1': concluded('not-met') }
    expect(practice({ findings: both }).status).toBe('met')
  })

  test('quick: lines answered before count while the whole is not answered', () => {
    const lines = { 'st-1': concluded('met'), 'st-2': concluded('not-met') }
    expect(practice({ findings: lines }).status).toBe('partly-met')
  })

  test('full: the lines count', () => {
    const both = {
      study: concluded('met'),
      'st-1': concluded('met'),
      'st-2': concluded('not-shown'),
    }
    expect(practice({ depth: 'full', findings: both }).status).toBe('not-shown')
  })

  test('full: the one answer stands while no must line is answered', () => {
    const found = practice({
      depth: 'full',
      findings: { study: concluded('met'), 'st-3': concluded('not-met') },
    })
    expect(found.status).toBe('met')
    expect(found.reasons[0]).toEqual({ kind: 'from-whole-practice' })
  })

  test('full: a should line does not change the practice', () => {
    const lines = {
      'st-1': concluded('met'),
      'st-2': concluded('met'),
      'st-3': concluded('not-met'),
    }
    expect(practice({ depth: 'full', findings: lines }).status).toBe('met')
  })
})

describe('waivers', () => {
  const waivers = (lines: string[]) => [{ id: anId(9), cells: { state: 'granted', lines } }]
  const stage = 'in-use'

  test('a practice is waived when every must line is', () => {
    const part = practice({ answers: { stage, waivers: waivers(['st-1']) } })
    const whole = practice({ answers: { stage, waivers: waivers(['st-1', 'st-2']) } })
    expect([part.status, whole.status]).toEqual(['unanswered', 'waived'])
    expect(whole.reasons).toEqual([
      { kind: 'waiver-on-record', place: { source: 'Town Code', section: '§9', pages: '9' } },
    ])
  })

  test('a waived line drops out of the practice', () => {
    const part = practice({
      depth: 'full',
      answers: { stage, waivers: waivers(['st-1']) },
      findings: { 'st-2': concluded('met') },
    })
    expect(part.requirements.map(({ status }) => status)).toEqual(['waived', 'met', 'unanswered'])
    expect(part.status).toBe('met')
  })

  test('a waiver in a section that is not asked waives nothing', () => {
    expect(practice({ answers: { waivers: waivers(['st-1', 'st-2']) } }).status).toBe('unanswered')
  })
})

describe('what verdict rules count', () => {
  test('a practice answered as a whole counts as one must', () => {
    expect(units({ findings: { study: concluded('met') } })).toEqual([
      'study must met',
      'watch must unanswered',
    ])
  })

  test('a practice answered by line counts line by line, at each line’s own level', () => {
    const lines = { 'st-1': concluded('met'), 'st-3': concluded('not-met') }
    expect(units({ depth: 'full', findings: lines })).toEqual([
      'st-1 must met',
      'st-2 must unanswered',
      'st-3 should not-met',
      'wa-1 must unanswered',
      'wa-2 may unanswered',
    ])
  })
})

describe('exemptions', () => {
  test('of a line are its own, not its practice’s', () => {
    const answers = { uses: ['decides'] }
    const line = (exemption: string) =>
      practice(
        {
          depth: 'full',
          answers,
          findings: { 'ap-1': aFinding({ status: 'not-applicable', exemption }) },
        },
        'appeal',
      ).status
    expect(line('no-people')).toBe('not-applicable')
    expect(line('law-forbids')).toBe('not-shown')
  })
})

test('claims are found by what they are about', () => {
  const claims = [aClaim(), aClaim({ id: anId(301), about: 'st-1' })]
  const assessment = anAssessment({ claims })
  expect(claimsAbout(assessment, 'st-1').map(({ id }) => id)).toEqual([anId(301)])
  expect(practice({ claims }).requirements[0]?.claims).toHaveLength(1)
})
