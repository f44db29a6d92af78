import type { Assessment } from '#schemas/assessment.ts'
import { FindingsPage } from '#src/features/findings/FindingsPage.tsx'
import {
  aClaim,
  aFinding,
  anId,
  auditReport,
  fromAudit,
  fromNotice,
  townNotice,
} from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { showPage } from '#tests/support/show-page.tsx'

/** One practice not met, one not shown, one met, with claims, rights and people. */
export const told: Partial<Assessment> = {
  answers: {
    'system-name': 'Queue Machine',
    agency: 'Town of Elm',
    stage: 'in-use',
    uses: ['decides'],
    risky: 'yes',
    rights: [{ id: anId(50), cells: { right: 'Housing', severity: 'heavy' } }],
    people: [{ id: anId(51), cells: { group: 'Tenants' } }],
  },
  sources: [townNotice, auditReport],
  claims: [
    aClaim({ statement: 'Studied in 2023', caution: 'It names no study.' }),
    aClaim({ id: anId(301), about: 'watch', reported: false, statement: '', place: '' }),
  ],
  findings: {
    study: aFinding({
      status: 'not-met',
      note: 'No study was ever made.',
      confidence: 'high',
      evidence: [fromAudit],
    }),
    watch: aFinding({ status: 'not-shown' }),
    appeal: aFinding({ status: 'met', evidence: [fromNotice] }),
  },
}

/** The findings page over `told` or other parts. */
export const shown = (parts: Partial<Assessment> = told) => {
  const draft = anOpenDraft(parts)
  return { draft, ...showPage(<FindingsPage draft={draft} />) }
}
