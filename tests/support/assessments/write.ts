import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Assessment, AssessmentSchema } from '#schemas/assessment.ts'
import { assessmentOn, partsFrom } from './building.ts'
import { hurricaneScore } from './hurricane-score.ts'
import { largeAssessment } from './large.ts'
import { renewalTriage } from './renewal-triage.ts'

const minimal = (): Assessment =>
  assessmentOn('2025-01-01T00:00:00.000Z', partsFrom(0x3000).newId(), 'shadow', {
    answers: { 'system-name': 'A system that was only named' },
  })

/** The files in tests/fixtures/assessments by name, and their text. */
export async function assessmentFixtures(): Promise<[string, string][]> {
  const fixtures = {
    'hurricane-score': await hurricaneScore(),
    'renewal-triage-self': await renewalTriage(),
    minimal: minimal(),
    large: await largeAssessment(),
  }
  return Object.entries(fixtures).map(([name, assessment]) => [
    `${name}.json`,
    `${JSON.stringify(AssessmentSchema.parse(assessment), null, 2)}\n`,
  ])
}

/** Run `npx tsx tests/support/assessments/write.ts` after a change of what they say. */
if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of await assessmentFixtures())
    writeFileSync(new URL(`../../fixtures/assessments/${name}`, import.meta.url), text)
