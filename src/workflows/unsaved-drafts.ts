import { createStore, type StoreApi } from 'zustand/vanilla'
import type { OpenDraft } from './open-draft.ts'

/** Drafts whose text is not on the device because a save failed. They stay on the table when their page is left. */
export type UnsavedDrafts = {
  list: StoreApi<{ drafts: readonly OpenDraft[] }>
  watch(draft: OpenDraft): void
  find(id: string): OpenDraft | undefined
}

export function keepUnsaved(): UnsavedDrafts {
  const list = createStore<{ drafts: readonly OpenDraft[] }>()(() => ({ drafts: [] }))
  const idOf = (draft: OpenDraft) => draft.store.getState().assessment.id
  return {
    list,
    watch(draft) {
      draft.store.subscribe(({ saveState: { kind } }) => {
        if (kind === 'pending') return
        const { drafts } = list.getState()
        const isListed = drafts.includes(draft)
        if (kind === 'failed' && !isListed) list.setState({ drafts: [...drafts, draft] })
        if (kind === 'saved' && isListed)
          list.setState({ drafts: drafts.filter((other) => other !== draft) })
      })
    },
    find: (id) => list.getState().drafts.find((draft) => idOf(draft) === id),
  }
}
