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

/** Run `npx tsx tests/support/assessments/write.ts` to write tests/fixtures/assessments anew. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fixtures = {
    'hurricane-score': await hurricaneScore(),
    'renewal-triage-self': await renewalTriage(),
    minimal: minimal(),
    large: await largeAssessment(),
  }
  for (const [name, assessment] of Object.entries(fixtures)) {
    const text = `${JSON.stringify(AssessmentSchema.parse(assessment), null, 2)}\n`
    writeFileSync(new URL(`../../fixtures/assessments/${name}.json`, import.meta.url), text)
  }
}
