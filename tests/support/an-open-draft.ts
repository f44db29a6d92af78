import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { createMemoryDrafts } from '#src/storage/memory-drafts.ts'
import { autosave } from '#src/workflows/autosave.ts'
import { createHistory } from '#src/workflows/draft-history.ts'
import { createDraftStore } from '#src/workflows/draft-store.ts'
import { editDraft } from '#src/workflows/edit-draft.ts'
import { createRecorder } from '#src/workflows/history-recorder.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { aFramework } from './a-framework.ts'
import { aMoment, anAssessment, idsFrom } from './an-assessment.ts'

/** A draft on the table, kept in memory; new parts get ids from 1000 on. */
export function anOpenDraft(
  parts: Partial<Assessment> = {},
  framework: Framework = aFramework,
): OpenDraft {
  const store = createDraftStore(framework, anAssessment(parts), 0)
  const drafts = createMemoryDrafts()
  const now = () => new Date(aMoment)
  const recorder = createRecorder({ saved: store.getState().assessment, by: () => '', now })
  const saving = autosave({ store, drafts, recorder }, 5)
  recorder.startFrom([])
  return {
    store,
    edit: editDraft({ store, now, newId: idsFrom(1000) }),
    autosave: saving,
    history: createHistory({ store, drafts, recorder, autosave: saving, now }),
    following: { takeOver: () => Promise.resolve('writes'), end: () => undefined },
    isOpen: true,
    resume: () => Promise.resolve(),
  }
}
