import type { Assessment } from '#schemas/assessment.ts'
import { PracticePage } from '#src/features/interview/PracticePage.tsx'
import { aClaim, auditReport, townNotice } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { showPage } from '#tests/support/show-page.tsx'

/** A practice of the town code on the screen, and what of it is in the draft. */
export function showPractice(practice: string, parts: Partial<Assessment> = {}, at?: string) {
  const draft = anOpenDraft(parts)
  const page = showPage(<PracticePage draft={draft} practice={practice} at={at} />)
  const assessment = () => draft.store.getState().assessment
  return { ...page, draft, assessment, finding: (id: string) => assessment().findings[id] }
}

/** The town says that it made its study; an audit lies there that is not cited yet. */
export const claimed: Partial<Assessment> = {
  sources: [townNotice, auditReport],
  claims: [aClaim()],
}
