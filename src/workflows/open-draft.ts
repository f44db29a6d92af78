import { ok, type Result } from '#src/domain/result.ts'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import { type Autosave, autosave } from './autosave.ts'
import { createHistory, type DraftHistory } from './draft-history.ts'
import type { DraftLibrary, OpenProblem } from './draft-library.ts'
import type { DraftStore } from './draft-store.ts'
import type { Locks } from './draft-turn.ts'
import { type DraftEditor, editDraft } from './edit-draft.ts'
import { type Following, followDraft } from './follow-draft.ts'
import { createRecorder } from './history-recorder.ts'
import type { TabTalk } from './tab-talk.ts'

/** A draft on the table: its state, what can be done to it, what it was, and the one writer that keeps it. */
export type OpenDraft = {
  store: DraftStore
  edit: DraftEditor
  autosave: Autosave
  history: DraftHistory
  following: Following
  /** Until it was put away. */
  isOpen: boolean
  /** Takes it from memory again after it was put away. */
  resume(): Promise<void>
}

type Deps = {
  library: Pick<DraftLibrary, 'open'>
  drafts: DraftRepository
  now: () => Date
  newId: () => string
  /** Who sits at the keyboard, as they call themselves; '' when not said. */
  by: () => string
  talk: TabTalk
  locks: Locks
}

/** Milliseconds from the first unsaved keystroke to the save. */
const saveDelay = 400

export async function openDraft(
  { library, drafts, now, newId, by, talk, locks }: Deps,
  id: string,
): Promise<Result<OpenDraft, OpenProblem>> {
  const opened = await library.open(id)
  if (!opened.ok) return opened
  const store = opened.value
  const recorder = createRecorder({ saved: store.getState().assessment, by, now })
  const saving = autosave({ store, drafts, recorder }, saveDelay)
  const history = createHistory({ store, drafts, recorder, autosave: saving, now })
  const read = async () => {
    const found = await library.open(id)
    if (!found.ok) return found
    const { assessment, revision } = found.value.getState()
    return ok({ draft: assessment, revision })
  }
  const follow = () =>
    followDraft({ ...{ store, read, drafts, recorder, autosave: saving, talk, locks } })
  const draft: OpenDraft = {
    store,
    edit: editDraft({ store, now, newId }),
    autosave: saving,
    history,
    following: await follow(),
    isOpen: true,
    async resume() {
      draft.isOpen = true
      saving.resume()
      draft.following = await follow()
    },
  }
  void history.load()
  return ok(draft)
}

/** Tries again what failed: nothing is lost meanwhile, the text is in memory. */
export function saveAgain({
  store,
  autosave: saving,
}: Pick<OpenDraft, 'store' | 'autosave'>): Promise<void> {
  store.setState({ saveState: { kind: 'pending' } })
  return saving.flush()
}

/** Takes back what could not be saved: the text on the device, or a copy, is what counts. */
export function letGo({ store }: Pick<OpenDraft, 'store'>): void {
  store.setState({ saveState: { kind: 'saved' } })
}

/**
 * Puts the draft away: saves what is pending, then stops watching and lets another tab write. One that could not
 * be saved stays on the table.
 */
export async function closeDraft(draft: OpenDraft): Promise<void> {
  const { store, autosave: saving, following } = draft
  draft.isOpen = false
  await saving.flush()
  draft.isOpen = store.getState().saveState.kind === 'failed'
  if (draft.isOpen) return
  saving.stop()
  following.end()
}
