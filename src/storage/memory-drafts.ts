import { err, ok, type Result } from '#src/domain/result.ts'
import type { DraftSummary } from './database.ts'
import type { DraftRepository, OpenedDraft } from './draft-repository.ts'
import type { IdentityRepository } from './identity-repository.ts'

type Kept = { opened: OpenedDraft; summary: DraftSummary }
const done = (): Promise<Result<void, never>> => Promise.resolve(ok(undefined))

/** Drafts for as long as the page is open, for when the browser refuses to store anything. */
export function createMemoryDrafts(): DraftRepository {
  const shelf = new Map<string, Kept>()
  const removed = new Map<string, Kept>()
  const move = (from: Map<string, Kept>, to: Map<string, Kept>, id: string) => {
    const kept = from.get(id)
    if (kept) to.set(id, kept)
    from.delete(id)
  }
  return {
    list: () =>
      Promise.resolve(
        ok(
          Array.from(shelf.values(), ({ summary }) => summary).sort((a, b) =>
            b.updatedAt.localeCompare(a.updatedAt),
          ),
        ),
      ),
    load(id) {
      const kept = shelf.get(id)
      return Promise.resolve(kept ? ok(kept.opened) : err({ kind: 'no-such-draft' }))
    },
    save(draft, summary, builtOn) {
      const revision = shelf.get(draft.id)?.opened.revision ?? 0
      if (revision !== builtOn || removed.has(draft.id))
        return Promise.resolve(err({ kind: 'changed-elsewhere', revision }))
      shelf.set(draft.id, { opened: { draft, revision: builtOn + 1 }, summary })
      return Promise.resolve(ok(builtOn + 1))
    },
    remove(id) {
      move(shelf, removed, id)
      return done()
    },
    restore(id) {
      if (!shelf.has(id)) move(removed, shelf, id)
      return done()
    },
    purgeRemoved() {
      removed.clear()
      return done()
    },
  }
}

export function createMemoryIdentity(): IdentityRepository {
  let kept: unknown
  return {
    load: () => Promise.resolve(ok(kept)),
    save(identity) {
      kept = identity
      return done()
    },
    forget() {
      kept = undefined
      return done()
    },
  }
}
