import type { DraftRepository } from '#src/storage/draft-repository.ts'

/**
 * Asks the browser, once and after the first save, not to clear this site when space runs short. The
 * answer may never come (a prompt that nobody answers), so nothing waits for it.
 */
export function keepDrafts(
  drafts: DraftRepository,
  askToKeep: () => Promise<unknown> | undefined,
): DraftRepository {
  let asked = false
  return {
    ...drafts,
    async save(...text) {
      const saved = await drafts.save(...text)
      if (saved.ok && !asked) {
        asked = true
        askToKeep()?.catch(() => undefined)
      }
      return saved
    },
  }
}
