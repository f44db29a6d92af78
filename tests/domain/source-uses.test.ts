import { expect, test } from 'vitest'
import { sourceUses } from '#src/domain/source-uses.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anEvidence,
  anId,
  auditReport,
  townNotice,
} from '#tests/support/an-assessment.ts'

test('every use of every source is counted in one walk', () => {
  const uses = sourceUses(
    anAssessment({
      sources: [townNotice, auditReport],
      findings: {
        study: aFinding({ evidence: [anEvidence(), anEvidence({ id: anId(7) })] }),
        'wa-1': aFinding({ evidence: [anEvidence()] }),
      },
      claims: [aClaim(), aClaim({ id: anId(9) })],
      context: [{ prompt: '', statement: '', source: townNotice.id, place: '' }],
      rows: [
        {
          ...{ id: anId(8), source: townNotice.id, layout: 'elm', row: 2 },
          ...{ cells: {}, otherCells: 'blank' },
        },
      ],
    }),
  )
  expect(uses.get(townNotice.id)).toEqual({
    count: 7,
    findings: ['study', 'wa-1'],
    claims: ['study'],
    context: 1,
    rows: 1,
  })
  expect(uses.get(auditReport.id)?.count).toBe(0)
})
