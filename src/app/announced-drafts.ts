import type { DraftRepository } from '#src/storage/draft-repository.ts'
import type { TabTalk } from '#src/workflows/tab-talk.ts'

/** Tells other tabs of each save, so that those that show the draft or the list can follow. */
export const announceSaves = (drafts: DraftRepository, talk: TabTalk): DraftRepository => ({
  ...drafts,
  async save(...text) {
    const saved = await drafts.save(...text)
    if (saved.ok) talk.tell({ kind: 'saved', draft: text[0].id, revision: saved.value })
    return saved
  },
})
