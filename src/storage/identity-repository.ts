import type { Result } from '#src/domain/result.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

/** Keeps the device's signing identity; storage does not look inside (the key cannot be exported). */
export type IdentityRepository = {
  load(): Promise<Result<unknown, StorageProblem>>
  save(identity: unknown): Promise<Result<void, StorageProblem>>
  forget(): Promise<Result<void, StorageProblem>>
}

const only = 'this-device'

export const createIdentityRepository = (database: Database): IdentityRepository => ({
  load: () => attempt(() => database.get('identities', only)),
  save: (identity) =>
    inOneStep(database, ['identities'], async (step) => {
      await step.objectStore('identities').put(identity, only)
    }),
  forget: () => attempt(() => database.delete('identities', only)),
})
