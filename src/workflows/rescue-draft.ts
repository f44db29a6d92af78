import type { DraftRepository } from '#src/storage/draft-repository.ts'
import { type OpenDraft, saveAgain } from './open-draft.ts'

type Draft = Pick<OpenDraft, 'store' | 'history' | 'autosave' | 'isOpen' | 'resume'>

/**
 * After the browser had ended the connection to the device. A draft that is no longer there is only on this page:
 * it is not written back before the person says so or types on, since clearing may have been meant. A save that
 * failed meanwhile is made again. A tab that follows leaves it to the one that writes, and looks again when it writes
 * itself. Resolves to whether the draft was gone.
 */
export async function checkOnDevice(
  draft: Draft,
  drafts: Pick<DraftRepository, 'load' | 'replaceSteps'>,
): Promise<boolean> {
  const { store } = draft
  if (follows(draft)) return lookLater(draft, drafts)
  const found = await drafts.load(store.getState().assessment.id)
  const isGone = !found.ok && found.error.kind === 'no-such-draft'
  if (isGone && !draft.isOpen) await draft.resume()
  if (follows(draft)) return lookLater(draft, drafts)
  const { saveState } = store.getState()
  if (isGone) {
    historyFollows(draft, drafts)
    if (saveState.kind !== 'pending')
      store.setState({ saveState: { kind: 'failed', problem: { kind: 'storage-cleared' } } })
  } else if (saveState.kind === 'failed' && saveState.problem.kind !== 'changed-elsewhere')
    await saveAgain(draft)
  return isGone
}

const follows = ({ store }: Draft) => store.getState().role === 'follows'

function lookLater(draft: Draft, drafts: Parameters<typeof checkOnDevice>[1]): false {
  const stop = draft.store.subscribe(({ role }) => {
    if (role === 'follows') return
    stop()
    void checkOnDevice(draft, drafts)
  })
  return false
}

/** Once the draft is on the device again, so are the steps that this page still knows. */
function historyFollows(
  { store, history }: Draft,
  drafts: Pick<DraftRepository, 'replaceSteps'>,
): void {
  const stop = store.subscribe(({ saveState, assessment }) => {
    if (saveState.kind !== 'saved') return
    stop()
    const { steps } = history.state.getState()
    if (steps) void drafts.replaceSteps(assessment.id, [], steps)
  })
}
