import { ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

/** Things known by the SHA-256 of a certificate: authorities that are trusted, people who are known. */
export type FingerprintRepository = {
  /** In the order of their fingerprints; what cannot be opened is left out. Storage does not look inside. */
  list(): Promise<Result<unknown[], StorageProblem>>
  /** All are written or none. */
  put(entries: ReadonlyMap<string, unknown>): Promise<Result<void, StorageProblem>>
  remove(fingerprint: string): Promise<Result<void, StorageProblem>>
}

export const createFingerprintRepository = (
  database: Database,
  store: 'anchors' | 'address-book',
  codec: Codec = plainCodec,
): FingerprintRepository => ({
  list: () =>
    attempt(async () =>
      (await database.getAll(store)).flatMap((stored) => {
        const opened = codec.open(stored)
        return opened.ok ? [opened.value] : []
      }),
    ),
  put: (entries) =>
    inOneStep(database, [store], async (step) => {
      for (const [fingerprint, entry] of entries)
        await step.objectStore(store).put(codec.seal(entry), fingerprint)
    }),
  remove: (fingerprint) => attempt(() => database.delete(store, fingerprint)),
})

/** For as long as the page is open. */
export function createMemoryFingerprints(): FingerprintRepository {
  const kept = new Map<string, unknown>()
  return {
    list: () => Promise.resolve(ok([...kept].sort().map(([, entry]) => entry))),
    put(entries) {
      for (const [fingerprint, entry] of entries) kept.set(fingerprint, entry)
      return Promise.resolve(ok(undefined))
    },
    remove: (fingerprint) => Promise.resolve(ok(void kept.delete(fingerprint))),
  }
}
