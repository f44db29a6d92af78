import { err, ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type AttachmentProblem =
  | StorageProblem
  /** What lies there is not what was kept, or it lies under another key. */
  | { kind: 'attachment-unreadable' }

/** Kept copies of cited files, by draft and by SHA-256 of the copy. */
export type AttachmentRepository = {
  save(draft: string, sha256: string, bytes: Bytes): Promise<Result<void, StorageProblem>>
  /** `undefined`: this device has no such copy. */
  load(draft: string, sha256: string): Promise<Result<Bytes | undefined, AttachmentProblem>>
  remove(draft: string, sha256: string): Promise<Result<void, StorageProblem>>
  /** All of those that `from` has are copied, or none. */
  copy(from: string, to: string, digests: readonly string[]): Promise<Result<void, StorageProblem>>
  /** Takes away the copies of drafts that are gone for good; those that can still be undone keep theirs. */
  purge(): Promise<Result<void, StorageProblem>>
}

export const createAttachmentRepository = (
  database: Database,
  codec: Codec = plainCodec,
): AttachmentRepository => ({
  async save(draft, sha256, bytes) {
    const sealed = await codec.sealLater(bytes)
    return inOneStep(database, ['attachments'], async (step) => {
      await step.objectStore('attachments').put(sealed, [draft, sha256])
    })
  },
  async load(draft, sha256) {
    const found = await attempt(() => database.get('attachments', [draft, sha256]))
    if (!found.ok) return found
    if (found.value === undefined) return ok(undefined)
    const opened = await codec.openLater(found.value)
    return opened.ok && opened.value instanceof Uint8Array
      ? ok(new Uint8Array(opened.value))
      : err({ kind: 'attachment-unreadable' })
  },
  remove: (draft, sha256) => attempt(() => database.delete('attachments', [draft, sha256])),
  copy: (from, to, digests) =>
    inOneStep(database, ['attachments'], async (step) => {
      const store = step.objectStore('attachments')
      for (const sha256 of new Set(digests)) {
        const sealed = await store.get([from, sha256])
        if (sealed !== undefined) await store.put(sealed, [to, sha256])
      }
    }),
  purge: () =>
    inOneStep(database, ['attachments', 'drafts', 'removed'], async (step) => {
      const store = step.objectStore('attachments')
      const [drafts, removed] = await Promise.all([
        step.objectStore('drafts').getAllKeys(),
        step.objectStore('removed').getAllKeys(),
      ])
      const known = new Set([...drafts, ...removed])
      for (const key of await store.getAllKeys()) if (!known.has(key[0])) await store.delete(key)
    }),
})

/** For as long as the page is open. */
export function createMemoryAttachments(): AttachmentRepository {
  const kept = new Map<string, Bytes>()
  const at = (draft: string, sha256: string) => `${draft} ${sha256}`
  return {
    save: (draft, sha256, bytes) => Promise.resolve(ok(void kept.set(at(draft, sha256), bytes))),
    load: (draft, sha256) => Promise.resolve(ok(kept.get(at(draft, sha256)))),
    remove: (draft, sha256) => Promise.resolve(ok(void kept.delete(at(draft, sha256)))),
    copy(from, to, digests) {
      for (const sha256 of digests) {
        const bytes = kept.get(at(from, sha256))
        if (bytes) kept.set(at(to, sha256), bytes)
      }
      return Promise.resolve(ok(undefined))
    },
    purge: () => Promise.resolve(ok(undefined)),
  }
}
