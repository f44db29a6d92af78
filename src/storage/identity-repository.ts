import { ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

/** Keeps the device's signing identity; storage does not look inside (the key cannot be exported). */
export type IdentityRepository = {
  load(): Promise<Result<unknown, StorageProblem>>
  save(identity: unknown): Promise<Result<void, StorageProblem>>
  forget(): Promise<Result<void, StorageProblem>>
}

const only = 'this-device'

export const createIdentityRepository = (
  database: Database,
  codec: Codec = plainCodec,
): IdentityRepository => ({
  async load() {
    const found = await attempt(() => database.get('identities', only))
    if (!found.ok || found.value === undefined) return found
    const opened = codec.open(found.value)
    return opened.ok ? opened : ok(found.value)
  },
  save: (identity) =>
    inOneStep(database, ['identities'], async (step) => {
      await step.objectStore('identities').put(codec.seal(identity), only)
    }),
  forget: () => attempt(() => database.delete('identities', only)),
})
