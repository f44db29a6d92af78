import { expect, test } from 'vitest'
import { buildReport } from '#src/domain/report.ts'
import type { ReportModel } from '#src/domain/report-model.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aMoment, anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'

test('the model is plain data: it crosses to a worker and through JSON without a loss', () => {
  const model: ReportModel = buildReport(aFramework, aWorkedAssessment, {
    state: 'draft',
    recordId: anId(50),
    recordDigest: 'd'.repeat(64),
    issuedAt: aMoment,
    signer: { name: 'Ada', organisation: '', pseudonym: true },
  })
  expect(structuredClone(model)).toEqual(model)
  expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model)
})
