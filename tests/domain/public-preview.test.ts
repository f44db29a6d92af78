import { expect, test } from 'vitest'
import { previewOf } from '#src/domain/public-preview.ts'
import { aCanaryAssessment, canary } from '#tests/support/a-canary-assessment.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

test('a draft full of secrets in their places is told as ready', () => {
  const { found, follows, leftOut, kept } = previewOf(aFramework, aCanaryAssessment)
  expect({ found, follows }).toEqual({ found: [], follows: true })
  expect(leftOut).toHaveLength(9)
  expect(kept).toEqual({ answers: 9, notes: 2, claims: 1, evidence: 2, sources: 1 })
})

test('a secret that slipped into a title is told, with where', () => {
  const title = `About ${canary('secret author')}`
  const { found } = previewOf(aFramework, { ...aCanaryAssessment, title })
  expect(found.map(({ where }) => where)).toEqual(['/assessment/title'])
})

test('answers that findings rest on are told', () => {
  const publicCopy = { answers: ['stage'], notes: [], watchWords: [] }
  const assessment = anAssessment({ answers: { stage: 'in-use' }, publicCopy })
  expect(previewOf(aFramework, assessment).follows).toBe(false)
})
