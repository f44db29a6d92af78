import { expect, test } from 'vitest'
import { buildReport } from '#src/domain/report.ts'
import { shownByOrder } from '#src/domain/report-statements.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aMoment, anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'

test('the order of who shows what leaves nobody out', () => {
  const issue = { state: 'draft', recordId: anId(50), recordDigest: '', issuedAt: aMoment } as const
  const { opacity } = buildReport(aFramework, aWorkedAssessment, issue)
  expect([...shownByOrder].sort()).toEqual(Object.keys(opacity.practiceCounts).sort())
})
