import { describe, expect, test } from 'vitest'
import { type Case, CaseSchema } from '#schemas/case.ts'
import { aCase } from '#tests/support/a-case.ts'

const [row] = aCase.rows
const [claim] = aCase.claims
const [question] = aCase.openQuestions
const [list, letter, audit] = aCase.sources

const complaintsOf = (input: unknown): string[] => {
  const parsed = CaseSchema.safeParse(input)
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}

describe('a starter case', () => {
  test('is read as it stands', () => {
    expect(CaseSchema.parse(aCase)).toEqual(aCase)
  })

  test('may rest on no row and no claim, as long as it asks something', () => {
    const bare: Case = {
      ...aCase,
      sources: [audit!],
      rows: [],
      claims: [],
      openQuestions: [{ ...question!, source: 'audit' }],
    }
    expect(CaseSchema.parse(bare)).toEqual(bare)
  })

  test.each<[string, unknown]>([
    ['findings, which are for the person to make', { ...aCase, findings: {} }],
    ['evidence for a practice', { ...aCase, openQuestions: [{ ...question, status: 'not-met' }] }],
    ['no open question', { ...aCase, openQuestions: [] }],
    ['no source', { ...aCase, sources: [], rows: [], claims: [] }],
    ['no caution', { ...aCase, caution: ' ' }],
    ['a day that is none', { ...aCase, asOf: '2025-02-30' }],
    ['a claim without a place', { ...aCase, claims: [{ ...claim, place: '' }] }],
    ['a question without a place', { ...aCase, openQuestions: [{ ...question, place: '' }] }],
    ['a question without words', { ...aCase, openQuestions: [{ ...question, question: '' }] }],
    ['the header as a row', { ...aCase, rows: [{ ...row, row: 1 }] }],
    ['a source that somebody has seen', { ...aCase, sources: [{ ...list, seen: '2025-01-01' }] }],
    ['another version', { ...aCase, format: 'plumbline-case/2' }],
  ])('is refused with %s', (_, input) => {
    expect(CaseSchema.safeParse(input).success).toBe(false)
  })

  test('cites only what it lists', () => {
    expect(complaintsOf({ ...aCase, sources: [list, letter] })).toEqual([
      'source "audit" is cited but not listed',
    ])
  })

  test('lists only what it cites', () => {
    const stray = { ...audit, id: 'stray' }
    expect(complaintsOf({ ...aCase, sources: [...aCase.sources, stray] })).toEqual([
      'source "stray" is listed but not cited',
    ])
  })

  test('lists no source twice', () => {
    expect(complaintsOf({ ...aCase, sources: [...aCase.sources, audit] })).toEqual([
      'two sources share an id',
    ])
  })

  test.each<[string, Partial<Case>]>([
    ['claim', { claims: [claim!, { ...claim!, source: 'audit' }] }],
    ['row', { rows: [row!, { ...row!, source: 'audit' }] }],
  ])('takes no %s from a source that does not speak for the agency', (_, parts) => {
    expect(complaintsOf({ ...aCase, ...parts })).toEqual([
      'source "audit" does not speak for the agency, so it makes no claim',
    ])
  })
})
