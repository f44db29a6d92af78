import { expect, test } from 'vitest'
import { answersToLeaveOut, followsWithout } from '#src/domain/deciding-answers.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anAssessment, aWorkedAssessment } from '#tests/support/an-assessment.ts'

test('an answer that a section, a question, a waiver or a finding hangs on has to stay', () => {
  const canGo = answersToLeaveOut(aFramework, aWorkedAssessment)
  expect(canGo).toEqual(expect.arrayContaining(['system-name', 'agency', 'use-case-id', 'rights']))
  expect(canGo).not.toContain('stage')
  expect(canGo).not.toContain('waivers')
})

test('an answer that was hidden anyway is not among them', () => {
  expect(answersToLeaveOut(aFramework, aWorkedAssessment)).not.toContain('harm')
})

test('answers that can go one by one are asked about together, too', () => {
  const assessment = anAssessment({ answers: { 'system-name': 'x', stage: 'in-use' } })
  expect(followsWithout(aFramework, assessment, ['system-name'])).toBe(true)
  expect(followsWithout(aFramework, assessment, ['system-name', 'stage'])).toBe(false)
  expect(followsWithout(aFramework, assessment, [])).toBe(true)
})
