import type { AssessmentRecord } from '#schemas/record.ts'
import { buildRecord } from '#src/domain/record.ts'
import { frameworkDigest } from '#src/signing/digest.ts'
import { aFramework } from './a-framework.ts'
import { aMoment, anAssessment, anId } from './an-assessment.ts'

/** A final record of an assessment against `framework`, signed by nobody. */
export async function aRecord(
  parts: Partial<AssessmentRecord> = {},
  framework = aFramework,
): Promise<AssessmentRecord> {
  const digest = await frameworkDigest(framework)
  if (!digest.ok) throw new Error(digest.error.kind)
  const record = buildRecord(framework, anAssessment({ title: 'A machine in Elm' }), {
    id: anId(7),
    state: 'final',
    issuedAt: aMoment,
    application: { name: 'Plumbline', version: '0.1.0' },
    frameworkSha256: digest.value,
  })
  return { ...record, ...parts }
}
