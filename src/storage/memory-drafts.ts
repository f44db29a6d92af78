import type { HistoryStep } from '#schemas/history.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { DraftSummary } from './database.ts'
import type { DraftRepository, OpenedDraft } from './draft-repository.ts'
import type { IdentityRepository } from './identity-repository.ts'
import type { RemovedLine } from './stored-draft.ts'

type Kept = { opened: OpenedDraft; summary: DraftSummary }
type Removed = Kept & { at: string }
const done = (): Promise<Result<void, never>> => Promise.resolve(ok(undefined))

/** Drafts for as long as the page is open, for when the browser refuses to store anything. */
export function createMemoryDrafts(): DraftRepository {
  const shelf = new Map<string, Kept>()
  const removed = new Map<string, Removed>()
  const histories = new Map<string, Map<number, HistoryStep>>()
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
    save(draft, summary, builtOn, step) {
      const revision = shelf.get(draft.id)?.opened.revision ?? 0
      if (revision !== builtOn || removed.has(draft.id))
        return Promise.resolve(err({ kind: 'changed-elsewhere', revision }))
      shelf.set(draft.id, { opened: { draft, revision: builtOn + 1 }, summary })
      const history = histories.get(draft.id) ?? new Map<number, HistoryStep>()
      if (step) histories.set(draft.id, history.set(step.number, step))
      return Promise.resolve(ok(builtOn + 1))
    },
    place(draft, summary, at, steps) {
      if (shelf.has(draft.id) || removed.has(draft.id))
        return Promise.resolve(err({ kind: 'changed-elsewhere', revision: 0 }))
      shelf.set(draft.id, { opened: { draft, revision: at }, summary })
      histories.set(draft.id, new Map(steps.map((step) => [step.number, step])))
      return Promise.resolve(ok(at))
    },
    relist: () => done(),
    steps: (id) => Promise.resolve(ok(inOrder(histories.get(id)))),
    replaceSteps(id, gone, merged) {
      const history = histories.get(id) ?? new Map<number, HistoryStep>()
      for (const number of gone) history.delete(number)
      for (const step of merged) history.set(step.number, step)
      histories.set(id, history)
      return done()
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
    removed: () => Promise.resolve(ok(Array.from(removed.values(), removedLine))),
    purgeRemoved(isOver) {
      for (const [id, kept] of removed) {
        if (!isOver(removedLine(kept))) continue
        removed.delete(id)
        if (!shelf.has(id)) histories.delete(id)
      }
      return done()
    },
  }
}

const removedLine = ({ summary: { id, title }, at }: Removed): RemovedLine => ({ id, title, at })

const inOrder = (history: ReadonlyMap<number, HistoryStep> = new Map()) =>
  [...history.values()].sort((a, b) => a.number - b.number)

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
