import { createStore, type StoreApi } from 'zustand/vanilla'
import type { OpenDraft } from './open-draft.ts'

/** Drafts whose text is not on the device because a save failed. They stay on the table when their page is left. */
export type UnsavedDrafts = {
  list: StoreApi<{ drafts: readonly OpenDraft[] }>
  watch(draft: OpenDraft): void
}

export function keepUnsaved(): UnsavedDrafts {
  const list = createStore<{ drafts: readonly OpenDraft[] }>()(() => ({ drafts: [] }))
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
  }
}
