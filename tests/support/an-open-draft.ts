import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { createMemoryDrafts } from '#src/storage/memory-drafts.ts'
import { autosave } from '#src/workflows/autosave.ts'
import { createDraftStore } from '#src/workflows/draft-store.ts'
import { editDraft } from '#src/workflows/edit-draft.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { aFramework } from './a-framework.ts'
import { aMoment, anAssessment, idsFrom } from './an-assessment.ts'

/** A draft on the table, kept in memory; new parts get ids from 1000 on. */
export function anOpenDraft(
  parts: Partial<Assessment> = {},
  framework: Framework = aFramework,
): OpenDraft {
  const store = createDraftStore(framework, anAssessment(parts), 0)
  return {
    store,
    edit: editDraft({ store, now: () => new Date(aMoment), newId: idsFrom(1000) }),
    autosave: autosave(store, createMemoryDrafts(), 5),
  }
}
