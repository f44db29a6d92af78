import { expect, test } from 'vitest'
import { idsIn, withIds } from '#src/domain/public-ids.ts'
import { aCanaryAssessment } from '#tests/support/a-canary-assessment.ts'
import { anId } from '#tests/support/an-assessment.ts'

const ids = new Map(idsIn(aCanaryAssessment).map((id, at) => [id, anId(0x9000 + at)]))

test('every id that the device made is exchanged, and each use of it with it', () => {
  const renamed = withIds({ ...aCanaryAssessment, letters: [] }, ids)
  const text = JSON.stringify(renamed)
  for (const old of ids.keys()) expect(text).not.toContain(old)
  const [, secret] = renamed.sources
  expect(renamed.findings['st-2']?.evidence[0]?.source).toBe(secret?.id)
  expect(Object.keys(renamed.contradictions)[0]).toBe(`rule ${ids.get(anId(0xe1))}`)
})

test('ids of questions, practices and columns stay, and so does every other text', () => {
  const renamed = withIds(aCanaryAssessment, ids)
  expect(Object.keys(renamed.findings)).toEqual(Object.keys(aCanaryAssessment.findings))
  expect(renamed.answers['system-name']).toBe(aCanaryAssessment.answers['system-name'])
  expect(withIds(aCanaryAssessment, new Map())).toEqual(aCanaryAssessment)
})
