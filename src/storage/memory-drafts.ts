import { err, ok, type Result } from '#src/domain/result.ts'
import type { DraftSummary } from './database.ts'
import type { DraftRepository, OpenedDraft } from './draft-repository.ts'
import type { IdentityRepository } from './identity-repository.ts'

type Kept = { opened: OpenedDraft; summary: DraftSummary }
type Removed = Kept & { at: string }
const done = (): Promise<Result<void, never>> => Promise.resolve(ok(undefined))

/** Drafts for as long as the page is open, for when the browser refuses to store anything. */
export function createMemoryDrafts(): DraftRepository {
  const shelf = new Map<string, Kept>()
  const removed = new Map<string, Removed>()
  return {
    list: () =>
      Promise.resolve(
        ok({
          lines: Array.from(shelf.values(), ({ summary }) => summary).sort((a, b) =>
            b.updatedAt.localeCompare(a.updatedAt),
          ),
          unlisted: [],
        }),
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
    remove(id, at) {
      const kept = shelf.get(id)
      if (kept) removed.set(id, { ...kept, at })
      shelf.delete(id)
      return done()
    },
    restore(id) {
      const kept = removed.get(id)
      if (!kept || shelf.has(id)) return done()
      shelf.set(id, kept)
      removed.delete(id)
      return done()
    },
    purgeRemoved(isOver) {
      for (const [id, { at }] of removed) if (isOver(at)) removed.delete(id)
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
