import { ok, type Result } from '#src/domain/result.ts'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import { type Autosave, autosave } from './autosave.ts'
import type { DraftLibrary, OpenProblem } from './draft-library.ts'
import type { DraftStore } from './draft-store.ts'
import { type DraftEditor, editDraft } from './edit-draft.ts'

/** A draft on the table: its state, what can be done to it, and the one writer that keeps it. */
export type OpenDraft = { store: DraftStore; edit: DraftEditor; autosave: Autosave }

type Deps = {
  library: Pick<DraftLibrary, 'open'>
  drafts: DraftRepository
  now: () => Date
  newId: () => string
}

/** Milliseconds from the first unsaved keystroke to the save. */
const saveDelay = 400

export async function openDraft(
  { library, drafts, now, newId }: Deps,
  id: string,
): Promise<Result<OpenDraft, OpenProblem>> {
  const opened = await library.open(id)
  if (!opened.ok) return opened
  const store = opened.value
  return ok({
    store,
    edit: editDraft({ store, now, newId }),
    autosave: autosave(store, drafts, saveDelay),
  })
}

/** Tries again what failed: nothing is lost meanwhile, the text is in memory. */
export function saveAgain({ store, autosave: saving }: OpenDraft): Promise<void> {
  store.setState({ saveState: { kind: 'pending' } })
  return saving.flush()
}

/** Puts the draft away: saves what is pending, then stops watching. */
export async function closeDraft({ autosave: saving }: OpenDraft): Promise<void> {
  await saving.flush()
  saving.stop()
}
