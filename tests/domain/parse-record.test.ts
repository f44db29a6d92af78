import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { computedHolds, formatOf, parseRecord } from '#src/domain/parse-record.ts'
import { buildRecord } from '#src/domain/record.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aMoment, anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'

const record: AssessmentRecord = buildRecord(aFramework, aWorkedAssessment, {
  id: anId(50),
  state: 'final',
  issuedAt: aMoment,
  application: { name: 'Plumbline', version: '1.2.3' },
  frameworkSha256: 'f'.repeat(64),
})
const problem = (input: unknown) => {
  const parsed = parseRecord(input)
  return parsed.ok ? undefined : parsed.error
}

test('a record comes through unchanged', () => {
  expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual({
    ok: true,
    value: { record, written: record },
  })
})

describe('what is not a record of this version', () => {
  test.each([
    [null, ''],
    [[record], ''],
    [{ format: 1 }, ''],
    [{ format: 'plumbline-assessment/1' }, 'plumbline-assessment/1'],
    [{ format: 'x'.repeat(500) }, 'x'.repeat(100)],
  ])('%#: names the format that was found', (input, found) => {
    expect(problem(input)).toEqual({ kind: 'not-a-record', found })
    expect(formatOf(input)).toBe(found)
  })

  test('a newer version is named', () => {
    expect(problem({ ...record, format: 'plumbline-record/12' })).toEqual({
      kind: 'newer-version',
      found: 'plumbline-record/12',
    })
  })
})

describe('what is damaged says where', () => {
  test.each<[object, string]>([
    [{ state: 'sealed' }, 'state'],
    [{ issuedAt: '2025' }, 'issuedAt'],
    [{ remark: 'mine' }, ''],
    [{ signatures: [{ protected: '***', signature: '' }] }, 'signatures.0.protected'],
    [{ framework: { ...record.framework, sha256: 'short' } }, 'framework.sha256'],
  ])('%j', (change, where) => {
    expect(problem({ ...record, ...change })).toMatchObject({ kind: 'record-damaged', where })
  })

  test('a framework that contradicts itself', () => {
    const definition = { ...aFramework, sections: aFramework.sections.slice(2) }
    expect(problem({ ...record, framework: { ...record.framework, definition } })).toMatchObject({
      kind: 'record-damaged',
      where: 'framework.definition',
    })
  })

  test('a text that the schema would put right quietly', () => {
    const definition = { ...aFramework, title: `${aFramework.title} ` }
    expect(problem({ ...record, framework: { ...record.framework, definition } })).toMatchObject({
      kind: 'record-damaged',
    })
  })

  test('nothing that JSON can hold makes the door throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(record)), (value, key) => {
        expect(() => parseRecord({ ...record, [key]: value })).not.toThrow()
      }),
    )
  })
})

describe('the findings inside', () => {
  test('hold when they follow from the answers inside', () => {
    expect(computedHolds(record)).toBe(true)
  })

  const { computed, assessment } = record
  test.each<[string, Partial<AssessmentRecord>]>([
    [
      'a verdict',
      { computed: { ...computed, verdict: { ...computed.verdict, headline: 'Fine' } } },
    ],
    ['a note', { computed: { ...computed, notes: [computed.verdict] } }],
    ['a practice left out', { computed: { ...computed, practices: [] } }],
    [
      'a status',
      {
        computed: {
          ...computed,
          practices: computed.practices.map((practice) => ({ ...practice, status: 'met' })),
        },
      },
    ],
    ['an answer', { assessment: { ...assessment, findings: {} } }],
  ])('do not hold when somebody changed %s', (_, change) => {
    expect(computedHolds({ ...record, ...change })).toBe(false)
  })
})
