import { describe, expect, test } from 'vitest'
import { type Compared, compareAssessments } from '#src/domain/compare-assessments.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment, aSource } from '#tests/support/an-assessment.ts'
import { theAgencys, theShadow } from '#tests/support/two-assessments.ts'

function compared(one: Compared = theShadow, other: Compared = theAgencys) {
  const result = compareAssessments(one, other)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

describe('a shadow assessment beside the agency’s own', () => {
  test('agrees in so many practices, lines and answers', () => {
    const { agreement, practices } = compared()
    expect(practices.map(({ id, status }) => [id, ...status])).toEqual([
      ['study', 'partly-met', 'met'],
      ['watch', 'waived', 'waived'],
    ])
    expect(agreement.practices).toEqual({ same: 1, of: 2 })
    expect(agreement.lines).toEqual({ same: 2, of: 3 })
    expect(agreement.answers.of - agreement.answers.same).toBe(2)
  })

  test('says for each line what differs', () => {
    const [study] = compared().practices
    expect(study?.lines.map(({ id, differs }) => [id, differs])).toEqual([
      ['st-1', []],
      ['st-2', ['status', 'claims', 'evidence', 'note']],
      ['st-3', []],
    ])
  })

  test('knows a source again, and uses of it with it', () => {
    const { sources, practices } = compared()
    expect(sources.both).toEqual([{ title: 'Audit report', by: 'title-and-date', numbers: [2, 2] }])
    expect(practices[0]?.lines[0]?.evidence.both).toHaveLength(1)
  })

  test('tells answers in words, and tables as answers', () => {
    const { answers } = compared()
    expect(answers.filter(({ isSame }) => !isSame).map(({ label }) => label)).toEqual([
      'Which office?',
      'Which rights?',
    ])
  })
})

test('an assessment agrees with itself in everything', () => {
  const { agreement, practices, answers, sources } = compared(theShadow, theShadow)
  for (const { same, of } of Object.values(agreement)) expect(same).toBe(of)
  expect(
    practices.flatMap(({ differs, lines }) => [...differs, ...lines.flatMap((l) => l.differs)]),
  ).toEqual([])
  expect(answers.every(({ isSame }) => isSame)).toBe(true)
  expect(sources.only).toEqual([[], []])
})

test('the other way round it says the same, the other way round', () => {
  const [there, back] = [compared(), compared(theAgencys, theShadow)]
  expect(back.agreement).toEqual(there.agreement)
  expect(back.practices.map(({ status }) => status.toReversed())).toEqual(
    there.practices.map(({ status }) => status),
  )
})

describe('versions', () => {
  const older = {
    ...aFramework,
    version: '0.9.0',
    sections: aFramework.sections.filter(({ id }) => id !== 'during'),
  }

  test('what only one of them asks is told and counts neither way', () => {
    const { practices, agreement } = compared({ ...theShadow, framework: older })
    expect(practices.map(({ id, status }) => [id, ...status])).toEqual([
      ['study', 'partly-met', 'met'],
      ['watch', 'not-told', 'waived'],
    ])
    expect(agreement.practices).toEqual({ same: 0, of: 1 })
  })

  test('of another yardstick are not compared', () => {
    const framework = { ...aFramework, id: 'other-code', title: 'Other code' }
    expect(compareAssessments({ ...theShadow, framework }, theAgencys)).toEqual({
      ok: false,
      error: { kind: 'other-yardstick', titles: ['Other code', aFramework.title] },
    })
  })
})

test('answered as a whole in one and by line in the other, lines are told by one alone', () => {
  const assessment = anAssessment({
    depth: 'quick',
    findings: { study: aFinding({ status: 'met' }) },
  })
  const [study] = compared({ framework: aFramework, assessment }).practices
  expect(study?.depth).toEqual(['quick', 'full'])
  expect(study?.lines.map(({ status }) => status[0])).toEqual(['not-told', 'not-told', 'not-told'])
})

test.each([
  ['a confidential source makes it internal', { confidential: true as const }, true],
  [
    'a source left out of a public copy does not',
    { confidential: true as const, withheld: true as const },
    false,
  ],
])('%s', (_, parts, isInternal) => {
  const assessment = anAssessment({ sources: [aSource(parts)] })
  expect(compared({ framework: aFramework, assessment }).isInternal).toBe(isInternal)
})
