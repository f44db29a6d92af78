import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { verdictOf } from '#src/domain/verdict.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment, anId } from '#tests/support/an-assessment.ts'

const said = (parts: Partial<Assessment>, framework = aFramework) =>
  verdictOf(framework, findingsOf(framework, anAssessment(parts)))
const rule = (parts: Partial<Assessment>) => said(parts).verdict?.rule.id
const all = (study: 'met' | 'not-met' | 'not-shown', watch: typeof study) => ({
  study: aFinding({ status: study }),
  watch: aFinding({ status: watch }),
})

describe('the first rule that holds is the verdict', () => {
  test.each([
    [{}, {}, 'unfinished'],
    [{}, all('met', 'met'), 'kept'],
    [{}, all('met', 'not-shown'), 'not-shown'],
    [{}, all('not-met', 'met'), 'stop'],
    [{ stage: 'planned' }, all('not-met', 'met'), 'not-begun'],
    [{ stage: 'planned' }, all('met', 'not-met'), 'stop'],
  ])('answers %j, findings %#: %s', (answers, findings, expected) => {
    expect(rule({ answers, findings })).toBe(expected)
  })

  test('there is none when no rule holds', () => {
    const silent = { ...aFramework, verdicts: aFramework.verdicts.slice(0, 1) }
    expect(said({}, silent)).toEqual({ verdict: undefined, notes: [] })
  })
})

describe('the sentence', () => {
  test('counts practices and musts, one and many', () => {
    const one = said({ findings: all('not-met', 'not-shown') }).verdict
    expect(one?.headline).toBe('It had to stop: 1 practice unmet')
    expect(one?.explanation).toBe('1 must is unmet, 1 not shown.')
    const many = said({ findings: all('not-met', 'not-met') }).verdict
    expect(many?.headline).toBe('It had to stop: 2 practices unmet')
    expect(many?.explanation).toBe('2 musts are unmet, 0 not shown.')
  })

  test('counts lines where lines were answered', () => {
    const lines = {
      'st-1': aFinding({ status: 'not-met' }),
      'st-2': aFinding({ status: 'not-met' }),
    }
    expect(said({ depth: 'full', findings: lines }).verdict?.explanation).toBe(
      '2 musts are unmet, 0 not shown.',
    )
  })

  test('leaves braces alone that name no count', () => {
    const [first, ...rest] = aFramework.verdicts
    const odd = {
      ...aFramework,
      verdicts: [
        { ...first!, when: { answer: 'stage', answered: false }, headline: '{so}' },
        ...rest,
      ],
    }
    expect(said({}, odd).verdict?.headline).toBe('{so}')
  })
})

describe('the grounds', () => {
  test('are the units that made the rule hold', () => {
    const grounds = said({ findings: all('not-met', 'not-met') }).verdict?.grounds
    expect(grounds?.map(({ id }) => id)).toEqual(['study', 'watch'])
  })

  test('of a rule that rests on absence are empty', () => {
    expect(said({ findings: all('met', 'met') }).verdict?.grounds).toEqual([])
  })

  test('of several parts name each unit once, and nothing for what is not', () => {
    const grounds = said({ findings: all('not-shown', 'met') }).verdict?.grounds
    expect(grounds?.map(({ id }) => id)).toEqual(['study'])
  })
})

describe('notes', () => {
  const waived = (lines: string[]) => ({
    depth: 'full' as const,
    answers: { stage: 'in-use', waivers: [{ id: anId(9), cells: { state: 'granted', lines } }] },
  })

  test('are said beside the verdict, from as many units as they want', () => {
    expect(said(waived(['st-1'])).notes).toEqual([])
    const { notes } = said({ ...waived(['st-1', 'st-2']) })
    expect(notes.map((note) => note.rule.id)).toEqual(['watched-twice'])
  })
})
