import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAssessment } from '#src/domain/migrate-assessment.ts'
import { aClaim, anAssessment, townNotice } from '#tests/support/an-assessment.ts'

const whole = anAssessment({ sources: [townNotice], claims: [aClaim()] })
const problem = (input: unknown) => {
  const parsed = parseAssessment(input)
  return parsed.ok ? undefined : parsed.error
}

test('an assessment of this version comes through unchanged', () => {
  expect(parseAssessment(structuredClone(whole))).toEqual({ ok: true, value: whole })
})

describe('what is not an assessment of ours', () => {
  test.each([[null], [undefined], ['text'], [42], [[]], [{}], [{ format: 7 }]])('%j', (input) => {
    expect(problem(input)).toEqual({ kind: 'not-an-assessment' })
  })

  test.each([
    ...['plumbline-record/1', 'plumbline-assessment/', 'plumbline-assessment/1b'],
    ...['toString', 'constructor', '__proto__'],
  ])('the format %s', (format) => {
    expect(problem({ ...whole, format })).toEqual({ kind: 'not-an-assessment' })
  })

  test('a version that is newer than this app is named', () => {
    expect(problem({ ...whole, format: 'plumbline-assessment/9' })).toEqual({
      kind: 'newer-version',
      found: 'plumbline-assessment/9',
    })
  })
})

describe('what is damaged says where', () => {
  test.each<[object, string, RegExp]>([
    [{ kind: 'other' }, 'kind', /./],
    [{ updatedAt: 'yesterday' }, 'updatedAt', /datetime/],
    [{ findings: { study: { status: 'done' } } }, 'findings.study.status', /./],
    [{ extra: true }, '', /extra/],
    [{ sources: [] }, '', /cited but not listed/],
    [{ sources: [townNotice, townNotice] }, '', /share an id/],
    [{ answers: { 'Not an id': 'x' } }, 'answers.Not an id', /./],
  ])('%j', (change, where, detail) => {
    expect(problem({ ...whole, ...change })).toEqual({
      kind: 'assessment-damaged',
      where,
      detail: expect.stringMatching(detail),
    })
  })

  test('nothing that JSON can hold makes the door throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(whole)), (value, key) => {
        expect(() => parseAssessment({ ...whole, [key]: value })).not.toThrow()
      }),
    )
  })
})

describe('a draft of version 1', () => {
  const { rows: _, contradictions: __, letters: ___, publicCopy: ____, ...older } = whole
  const version1 = { ...older, format: 'plumbline-assessment/1' }

  test('opens with what came later empty', () => {
    expect(parseAssessment(version1)).toEqual({ ok: true, value: whole })
  })

  test('that holds what no version 1 could hold is refused, never half-read', () => {
    expect(problem({ ...version1, letters: [] })).toMatchObject({ kind: 'assessment-damaged' })
  })
})
