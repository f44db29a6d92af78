import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { parseAssessment } from '#src/domain/migrate-assessment.ts'
import { problemsOf } from '#src/domain/problems.ts'
import { verdictOf } from '#src/domain/verdict.ts'
import { practicesOf, theFramework } from '#tests/support/assessments/building.ts'
import { assessmentFixtures } from '#tests/support/assessments/write.ts'
import { readText } from '#tests/support/repository-files.ts'

const framework = await theFramework()
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
const isAssessment = ajv.compile(JSON.parse(readText('schemas/json/assessment.schema.json')))

function fixture(name: string): Assessment {
  const parsed = parseAssessment(JSON.parse(readText(`tests/fixtures/assessments/${name}.json`)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const verdict = (assessment: Assessment) =>
  verdictOf(framework, findingsOf(framework, assessment)).verdict?.rule.id
const statuses = (assessment: Assessment) =>
  new Set(findingsOf(framework, assessment).practices.map(({ status }) => status))
const evidence = ({ findings }: Assessment) => Object.values(findings).flatMap((f) => f.evidence)

describe.each(['hurricane-score', 'renewal-triage-self', 'minimal', 'large'])('%s', (name) => {
  const assessment = fixture(name)

  test('is an assessment, by another validator too', () => {
    isAssessment(assessment)
    expect(isAssessment.errors).toBeNull()
  })

  test('answers what the questionnaire asks, and nothing that it hides', () => {
    const { answers } = findingsOf(framework, assessment).asked
    expect(answers).toEqual(assessment.answers)
    const parts = practicesOf(framework).flatMap((p) => [p.id, ...p.requirements.map((r) => r.id)])
    expect(parts).toEqual(expect.arrayContaining(Object.keys(assessment.findings)))
  })

  test('uses options, reasons and links as they are meant', () => {
    const kinds = problemsOf(framework, assessment).map(({ kind }) => kind)
    for (const kind of ['option-unknown', 'exemption-not-named', 'link-unsafe', 'source-untitled'])
      expect(kinds).not.toContain(kind)
  })
})

test('the files are what tests/support/assessments/write.ts writes', async () => {
  for (const [name, text] of await assessmentFixtures())
    expect(readText(`tests/fixtures/assessments/${name}`)).toBe(text)
})

describe('Hurricane Score', () => {
  const assessment = fixture('hurricane-score')

  test('is finished: a name, an answer for every practice, people and rights', () => {
    expect(problemsOf(framework, assessment)).toEqual([])
    expect(assessment.answers['rights-at-stake']).toHaveLength(4)
    expect(assessment.answers['people-affected']).toHaveLength(2)
    expect(assessment.practiceDepths).toEqual({ 'iv-i': 'full', 'v-e': 'full' })
    expect(new Set(evidence(assessment).map(({ source }) => source)).size).toBeGreaterThanOrEqual(2)
  })

  test('holds the agency’s own words as claims, with row and column', () => {
    const claim = assessment.claims.find(({ about }) => about === 'iv-c')
    expect(claim?.statement).toBe('Yes – by the CAIO')
    expect(claim?.place).toMatch(/row 109.*column 49/)
  })

  test('concludes nothing that the public record does not support', () => {
    const concluded = new Set(Object.values(assessment.findings).map(({ status }) => status))
    expect([...concluded].sort()).toEqual(['met', 'not-applicable', 'not-shown'])
    expect(verdict(assessment)).toBe('not-shown')
  })
})

test('the self-assessment has a practice of every status, and an extension that is running', () => {
  const assessment = fixture('renewal-triage-self')
  expect([...statuses(assessment)].sort()).toEqual([
    'met',
    'not-applicable',
    'not-met',
    'not-shown',
    'partly-met',
    'waived',
  ])
  expect(verdict(assessment)).toBe('more-time')
})

test('the large one cites more than two hundred times and leaves no line out', () => {
  const assessment = fixture('large')
  expect(evidence(assessment).length).toBeGreaterThan(200)
  expect(Object.keys(assessment.findings)).toHaveLength(86)
  expect(verdict(assessment)).toBe('stop')
})
